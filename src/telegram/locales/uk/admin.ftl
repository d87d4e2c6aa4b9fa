admin-source-failing = ⚠️ <b>{ $source }</b>: не вдається прочитати. { $error }
    Я пробую далі й скажу, коли джерело запрацює.
admin-source-overdue = ⚠️ <b>{ $source }</b>: нічого нового від { $since }.
    Я читаю далі й скажу, коли з’явиться щось нове.
admin-source-ok = ✅ <b>{ $source }</b> знову працює.
admin-overload = ⚠️ Черга довша, ніж Telegram дозволяє надіслати вчасно: { $waiting ->
        [one] чекає { $waiting } повідомлення
        [few] чекають { $waiting } повідомлення
       *[other] чекають { $waiting } повідомлень
    }, останнє прийде о { $time }. Нічого не загубиться.
admin-overload-paid = ⚠️ { $waiting ->
        [one] Чекає { $waiting } повідомлення
        [few] Чекають { $waiting } повідомлення
       *[other] Чекають { $waiting } повідомлень
    }, останнє прийде о { $time }. Платне надсилання коштуватиме близько { $stars } зірок.
