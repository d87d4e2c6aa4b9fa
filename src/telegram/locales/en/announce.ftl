# /announce, for admins

announce-how =
    Write the announcement with the command, { $max } letters at most:

    <code>/announce Maintenance tonight from 23:00.</code>

    For readers of both languages begin a line with <code>en:</code> and one with <code>uk:</code>. You see it before anyone else does.
announce-ask = This is what readers will see. Send it to { $readers ->
    [one] one reader
   *[other] { $readers } readers
}?
announce-confirm = Send
announce-progress = Sent: { $sent }. Waiting: { $waiting }. Could not be reached: { $gone }. Left out: { $skipped }.
announce-done = That is all of them.
announce-refresh = Refresh
announce-stop = Stop
