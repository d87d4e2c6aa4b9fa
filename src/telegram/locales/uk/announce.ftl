# /announce, для адміністраторів

announce-how =
    Напишіть оголошення разом із командою, щонайбільше { $max } символів:

    <code>/announce Сьогодні з 23:00 технічні роботи.</code>

    Щоб звернутися до читачів обома мовами, почніть один рядок з <code>en:</code>, а інший з <code>uk:</code>. Спершу оголошення побачите лише ви.
announce-ask = Читачі побачать саме це. Надіслати? Отримувачів: { $readers }.
announce-confirm = Надіслати
announce-progress = Надіслано: { $sent }. Чекають: { $waiting }. Не доставлено: { $gone }. Пропущено: { $skipped }.
announce-done = Розсилку завершено.
announce-refresh = Оновити
announce-stop = Зупинити
