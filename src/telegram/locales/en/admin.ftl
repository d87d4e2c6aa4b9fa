admin-source-failing = ⚠️ <b>{ $source }</b> cannot be read: { $error }
    I keep trying, and tell you when it is back.
admin-source-overdue = ⚠️ <b>{ $source }</b> has brought nothing new since { $since }.
    I keep reading it, and tell you when it is back.
admin-source-ok = ✅ <b>{ $source }</b> is back.
