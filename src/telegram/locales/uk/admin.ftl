admin-source-failing = ⚠️ <b>{ $source }</b>: не вдається прочитати. { $error }
    Я пробую далі й скажу, коли джерело запрацює.
admin-source-overdue = ⚠️ <b>{ $source }</b>: нічого нового від { $since }.
    Я читаю далі й скажу, коли з’явиться щось нове.
admin-source-ok = ✅ <b>{ $source }</b> знову працює.
