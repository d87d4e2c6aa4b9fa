# /announce, для адміністраторів

announce-how =
    Напишіть оголошення разом із командою, щонайбільше { $max } літер:

    <code>/announce Сьогодні з 23:00 технічні роботи.</code>

    Щоб звернутися до читачів обома мовами, почніть один рядок з <code>en:</code>, а інший з <code>uk:</code>. Ви побачите оголошення раніше за всіх.
announce-ask = Читачі побачать саме це. Надіслати? Отримають: { $readers }.
announce-confirm = Надіслати
announce-progress = Надіслано: { $sent }. Чекають: { $waiting }. Не вдалося доставити: { $gone }. Пропущено: { $skipped }.
announce-done = Це всі.
announce-refresh = Оновити
announce-stop = Зупинити
