# Адміністратор пересилає або вставляє зведення

paste-title = <b>Прочитав зведення</b> за { $date }, день { $day }.
paste-undated = невідома дата
paste-stories = Новин: { $count }
paste-story = • { $headline } <i>({ $topics })</i>
paste-no-topic = без теми: побачать лише ті, хто стежить за словом із неї
paste-rows =
    { $other ->
        [0] Цифр про нічні атаки: { $count }
       *[other] Цифр про нічні атаки: { $count }, і ще { $other }, що не рахуються (частини, підсумки, тло)
    }
paste-row = • { $night }: { $sentence }
paste-ask = Опублікувати? Читачі отримають це в наступному дайджесті.
paste-publish = Опублікувати
paste-discard = Відкинути
paste-new = Опубліковано: { $stories } { $stories ->
    [one] новина
    [few] новини
   *[other] новин
}.
paste-revised = Це зведення вже було; тепер його текст — той, що ви надіслали.
paste-unchanged = Це зведення вже є, слово в слово.
paste-gone = Цього тексту вже немає. Надішліть його, будь ласка, ще раз.
