import type { Lexicon } from './lexicon.ts'

/**
 * Words of time, in English, Ukrainian and Russian: phrases parted by commas; `*` stands for any ending. They are
 * compared as `foldWord` writes them, so that «сьогодни» and «сьогодні» are one.
 */
export const TIME_WORDS = {
  today:
    'today, tonight, tonite, 2nite, tonights, this morning, this night, сьогодні, сегодня, нині, цієї ночі, этой ночью, сьогодні вночі, сегодня ночью, за добу, за сутки, за минулу добу, за прошедшие сутки, за останню добу, минула доба, останні 24 години, last 24 hours, past 24 hours, сьогоднішн*, цього ранку, утром, зранку, вранці, this day, so far today, щойно',
  'last-night':
    'last night, last nite, overnight, the last night, latest night, вночі, уночі, ночью, минулої ночі, минулу ніч, минула ніч, прошлой ночью, прошлую ночь, останню ніч, остання ніч, за ніч, за ночь, уночи, latest attack, last attack, latest raid, last raid, останню атаку, остання атака, останньої атаки, останній обстріл, последняя атака, последний обстрел, в останній раз',
  yesterday:
    'yesterday, yesterdays, yday, вчора, учора, вчера, вчорашн*, учорашн*, вчерашн*, напередодні, попередньої доби',
  'day-before-yesterday':
    'day before yesterday, two days ago, позавчора, позавчера, позаучора, передвчора, позавчорашн*',
  'nights-ago': 'ago, тому, назад',
  this: 'this, current, the current, цей, ця, це, цього, цієї, цій, цьому, цю, цим, поточн*, этот, эта, это, этого, этой, эту, этом, текущ*, нинішн*',
  last: 'trailing, rolling, latest, recent, most recent, lst, las, last, past, previous, prior, preceding, минул*, останн*, попередн*, прошл*, последн*, предыдущ*, прошедш*, крайн*',
  'before-it':
    'before, earlier, before that, before last, перед тим, до того, до цього, перед цим, раніше, до этого, перед этим, ранее, позаминул*, позапрошл*',
  day: 'day, days, день, дні, дня, днів, днем, днями, дней, доба, доби, добу, діб, сутки, суток, d, добою',
  night: 'night, nights, ніч, ночі, ночей, ночами, ночь, ночи, nite, nites',
  'year-to-date':
    'ytd, year to date, з початку року, від початку року, с начала года, since the start of the year, since the beginning of the year',
  hour: 'hour, hours, годин*, годину, часов, часа, hr, hrs',
  fortnight: 'fortnight, a fortnight',
  week: 'week, weeks, wk, wks, weekly, тиждень, тижня, тижні, тижнів, тижнем, тижневий, неделя, неделю, недели, недель, неделе, недільник, w, тижн*, тиждн*',
  month:
    'month, months, місяць, місяця, місяці, місяців, місяцю, месяц, месяца, месяцев, месяце, m, mo, mos, місяц*',
  quarter: 'quarter, quarters, квартал, кварталу, квартали, кварталі, квартала, квартале',
  half: 'пів, піврік, півроку, полгода, пол, half, півріччя, півріччі, полугодие, полугодии',
  // Of something that is named with it, as of a month; alone it is no half year.
  'half-of': 'половина, половини, половину, половині, половиною, половине, половины',
  year: 'year, years, yr, yrs, рік, року, роком, роки, років, році, рокам, год, года, году, годы, лет, y',
  'year-mark': 'р, рр, г, гг, року, рік, році, год, года, году, year',
  weekend: 'weekend, weekends, вихідні, вихідних, вихідними, выходные, выходных, уікенд, уикенд',
  'whole-war':
    'since the full scale invasion began, since the full scale invasion started, since the full-scale invasion began, since the full-scale invasion started, since the invasion began, since the invasion started, since the full scale war began, since the full scale war started, since the full-scale war began, since the full-scale war started, since the big war began, since the big war started, since it all began, since it all started, since russia invaded, since russia attacked, since they invaded, відколи почалась війна, відколи почалася війна, відколи почалось вторгнення, відколи почалося вторгнення, відколи триває війна, з моменту вторгнення, з моменту повномасштабного вторгнення, з дня вторгнення, з початку повномасштабного, від початку повномасштабного, з початку великої, с начала полномасштабного, since the full scale war, since the start of the war, since the beginning of the war, since the start of the invasion, since the invasion, since the full-scale invasion, since the war began, since the war started, since start of war, since the start, whole war, the whole war, entire war, the entire war, during the war, in the whole war, over the war, all time, all-time, of all time, ever, overall, so far in the war, from the beginning, from the very beginning, since the beginning, since day one, since day 1, з початку війни, від початку війни, з початку вторгнення, від початку вторгнення, з початку повномасштабної війни, від початку повномасштабної війни, з початку повномасштабної, від початку повномасштабної, з початку повномасштабного вторгнення, від початку повномасштабного вторгнення, з початку великої війни, від початку великої війни, за всю війну, за час війни, за весь час, за увесь час, за війну, всього за війну, за весь період, з самого початку, від самого початку, від початку, за всю історію, с начала войны, с начала вторжения, с начала полномасштабного вторжения, с начала полномасштабной войны, за всю войну, за все время, за время войны, за весь период, с самого начала, за всю историю, коли-небудь, будь-коли, когда-либо, загалом за весь час, з 24 лютого, from day one',
  'start-of':
    'since the start of, since the beginning of, from the start of, from the beginning of, since start of, since beginning of, з початку, від початку, із початку, с начала, от начала, початку, начала',
  'so-far':
    'so far, to date, по сьогодні, дотепер, по сей день, на сьогодні, наразі, till now, until now, up to now, by now, досі, до сих пор, до цього часу, до сьогодні',
  season_spring: 'spring, весна, весни, весною, весну, навесні, весной, весне, весны',
  season_summer: 'summer, літо, літа, літом, влітку, улітку, літі, лето, лета, летом',
  season_autumn: 'autumn, fall, осінь, осені, осінню, восени, осень, осени, осенью',
  season_winter: 'winter, зима, зими, зиму, зимою, взимку, узимку, зимі, зимы, зимой, зиме',
  weekday_1:
    'понеділках, понеділками, щопонеділка, понедельникам, monday, mondays, mon, понеділок, понеділка, понеділку, понеділкам, пн, понедельник, понедельника, понедельнику',
  weekday_2:
    'вівторках, вівторкам, щовівторка, вторникам, tuesday, tuesdays, tue, tues, вівторок, вівторка, вівторку, вт, вторник, вторника, вторнику',
  weekday_3:
    'середах, середам, щосереди, средам, wednesday, wednesdays, wed, середа, середи, середу, середі, среда, среды, среду, среде, ср',
  weekday_4:
    'четвергах, четвергам, щочетверга, thursday, thursdays, thu, thur, thurs, четвер, четверга, четвергу, четверг, чт',
  weekday_5:
    "п'ятницях, п'ятницям, щоп'ятниці, пятницам, friday, fridays, fri, п'ятниця, п'ятниці, п'ятницю, пятница, пятницы, пятницу, пятнице, пт",
  weekday_6:
    'суботах, суботам, щосуботи, субботам, saturday, saturdays, sat, субота, суботи, суботу, суботі, суббота, субботы, субботу, субботе, сб',
  weekday_7:
    'неділях, неділям, щонеділі, воскресеньям, sunday, sundays, sun, неділя, неділі, неділю, воскресенье, воскресенья, воскресенью, нд, вс',
  'holiday_08-24':
    'independence day, день незалежності, дня незалежності, день независимости, дня независимости',
  'holiday_12-25': 'christmas, christmas day, різдво, різдва, різдві, рождество, рождества',
  'holiday_12-24': 'christmas eve, святвечір, святвечора',
  'holiday_01-01':
    "new year, new year's, new years, new year's day, new year's night, new year night, новий рік, нового року, новорічн*, новый год, нового года, новогодн*",
  'holiday_12-31': "new year's eve, new years eve",
  'holiday_05-09': 'victory day, день перемоги, дня перемоги, день победы, дня победы',
  'holiday_06-28': 'constitution day, день конституції, дня конституції, день конституции',
  'holiday_02-14': "valentine's day, valentines day, день закоханих, день валентина",
  'holiday_03-08': "women's day, восьме березня, восьмого березня, жіночий день",
  'holiday_10-01':
    "defenders day, defender's day, день захисника, день захисників, покрова, покрови, покрову",
  // What day 510 is one of.
  'end-of': 'the end of, end of, кінця, кінець, кінцем, наприкінці, конца, конец',
  'of-war':
    'війни, війні, вторгнення, повномасштабної війни, великої війни, повномасштабного вторгнення, войны, вторжения, of war, of the war, of this war, of the full-scale war, of the invasion, of the full-scale invasion, into the war',
  'part-of-day':
    'evening, evenings, mornings, afternoons, вечорами, ранками, ввечері, увечері, вечора, вечір, вечером, afternoon, вдень, удень, пополудні, morning, вранці, уранці, зранку, утром, по обіді',
  // So many nights as a bare month.
  lately:
    'lately, recently, these days, nowadays, of late, in recent weeks, recent weeks, останнім часом, за останній час, цими днями, в последнее время, за последнее время, последнее время',
  'day-number':
    'war days, days of war, days of the war, дні війни, днів війни, war day, day of war, day of the war, day of invasion, day of the invasion, день війни, доба війни, день вторгнення, день войны, доби війни, дня війни',
  since:
    'since, from, starting, starting from, beginning with, з, із, зі, від, с, со, от, починаючи з, починаючи від, начиная с, after',
  until: 'until, till, til, up to, up until, through, thru, to, before, до, по, включно до, аж до, вплоть до',
  between: 'between, між, поміж, между',
  and: 'and, &, і, й, та, и, plus',
  date: 'date, дата, дату, число, числа, числе',
} as const satisfies Lexicon
