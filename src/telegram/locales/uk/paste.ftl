# Адміністратор пересилає або вставляє зведення

paste-title = <b>Прочитав зведення</b> за { $date }, день { $day }.
paste-undated = невідома дата
paste-stories = Новин: { $count }
paste-story = • { $headline } <i>({ $topics })</i>
paste-no-topic = без теми: лише для тих, хто стежить за словом із неї
paste-rows =
    { $other ->
        [0] Цифр про нічні атаки: { $count }
       *[other] Цифр про нічні атаки: { $count }, і ще { $other }, що не рахуються (частини, підсумки, тло)
    }
paste-row = • { $night }: { $sentence }
paste-ask = Опублікувати? Тоді читачі отримають це з наступним зведенням.
paste-publish = Опублікувати
paste-discard = Відкинути
paste-new = Опубліковано: { $stories } { $stories ->
    [one] новина
    [few] новини
   *[other] новин
}.
paste-revised = Я вже знав це зведення; тепер воно змінене на те, що ви надіслали.
paste-unchanged = Я вже знаю це зведення, слово в слово.
paste-gone = Тексту вже немає. Надішліть його, будь ласка, ще раз.
