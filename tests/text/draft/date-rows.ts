/** Sentences in each language, and the dates in them: their words, and their EDTF for a text of 16 May 2024. */
export const DATE_ROWS: Readonly<Record<string, string>> = {
  en: `
    In October, the United Mayors, pilots and cooks will meet. | October = 2024-10
    She met him in October, and the boat will sail. | October = 2023-10
    They will travel on Thursday and Friday. | Thursday = 2024-05-16; Friday = 2024-05-17
    It will come in Q1 or Q2 of 2025. | Q1 = 2025-33; Q2 of 2025 = 2025-34
    Since last summer nothing happened; this fall we begin. | last summer = 2023-22; this fall = 2024-23
    Seventy-five years ago there was a ferry. | Seventy-five years ago = 1949
    In the fourth quarter, growth slowed. | fourth quarter = 2023-36
    Holm CA 2002 Of boats. Lancet 2019; 394: 1467–8. | 2002 = 2002; 2019 = 2019
    Those asked (n = 2015) were over there. | -
    The next meeting is on 7 June. | 7 June = 2024-06-07
    The ferry sank on 18 August 2023. | 18 August 2023 = 2023-08-18
    The ferry sank on August 18, 2023, off Skarvøya. | August 18, 2023 = 2023-08-18
    The ferry sank on August 18th, 2023. | August 18th, 2023 = 2023-08-18
    It reopened on the 5th of March 2021. | 5th of March 2021 = 2021-03-05
    It reopened on Thursday, March 4, 2021. | Thursday, March 4, 2021 = 2021-03-04
    Updated 2023-11-02 by the harbour office; the log of 11/23/2022 is lost. | 2023-11-02 = 2023-11-02; 11/23/2022 = 2022-11-23
    In May 2019 the quay was closed; the Sept. 2019 survey found gulls. | May 2019 = 2019-05; Sept. 2019 = 2019-09
    By 2030, unlike since 2010, boats under the Harbours Act 2006 are electric. | 2030 = 2030; 2010 = 2010; 2006 = 2006
    The 2016 controversy on Agenda 2030 was of 1990 levels. | 2016 = 2016; 2030 = 2030; 1990 = 1990
    As Holm (2019) and Berg et al., 2021, write, it helps. | 2019 = 2019; 2021 = 2021
    Between 2010 and 2015 the fleet grew. | Between 2010 and 2015 = 2010/2015
    The plans for 2015–2020 and of 2015-20 failed. | 2015–2020 = 2015/2020; 2015-20 = 2015/2020
    The budget of 2023/24 was small, and from 2015 to 2020 nothing was built. | 2023/24 = 2023/2024; 2015 to 2020 = 2015/2020
    They fished from May to July 2023. | May to July 2023 = 2023-05/2023-07
    They met from 5 to 7 June 2023. | 5 to 7 June 2023 = 2023-06-05/2023-06-07
    They met on June 5-7, 2023. | June 5-7, 2023 = 2023-06-05/2023-06-07
    They met on 28 May–3 June 2023. | 28 May–3 June 2023 = 2023-05-28/2023-06-03
    Between 1 November and 15 December 2023 we asked. | Between 1 November and 15 December 2023 = 2023-11-01/2023-12-15
    From November 2022 to January 2023 it was dark. | November 2022 to January 2023 = 2022-11/2023-01
    It was dark from November to January 2023. | November to January 2023 = 2022-11/2023-01
    By the end of 2024 we will know why in early 2023 the mayor left. | the end of 2024 = 2024; early 2023 = 2023
    In mid-2025 he returns, as in late October 2023 it froze. | mid-2025 = 2025; late October 2023 = 2023-10
    In the third quarter of 2017 prices rose. | the third quarter of 2017 = 2017-35
    Prices rose in Q4 2017 and fell in 2018 Q1. | Q4 2017 = 2017-36; 2018 Q1 = 2018-33
    In the first half of 2022 prices rose. | the first half of 2022 = 2022-40
    In the spring of 2020 it rained, and Winter 2020/21 was mild. | the spring of 2020 = 2020-21; Winter 2020/21 = 2020-24
    In the 1990s and the early 2010s, boats were of wood. | 1990s = 199X; the early 2010s = 201X
    In the '80s and the nineteenth century there was no ferry. | '80s = 198X; the nineteenth century = 18XX
    Ferries of the 21st century are quiet. | -
    It was built around 1950. | 1950 = 1950~
    The council met in February and in November. | February = 2024-02; November = 2023-11
    The council met on 12 May and on December 3. | 12 May = 2024-05-12; December 3 = 2023-12-03
    The council will meet in February. | February = 2025-02
    The talks planned for 3 July are off. | 3 July = 2024-07-03
    Ahead of the upcoming September vote, all is calm. | September = 2024-09
    Last November the two mayors spoke. | November = 2023-11
    Next March the two mayors speak again. | March = 2025-03
    On March 3 and 4, 2023, the mayors spoke. | March 3 and 4, 2023 = 2023-03-03/2023-03-04
    They spoke in January and March 2023. | January = 2023-01; March 2023 = 2023-03
    Last year the fleet grew, and this year it shrinks. | Last year = 2023; this year = 2024
    It will be sold later this year or next year. | later this year = 2024; next year = 2025
    It sailed yesterday and will sail tomorrow. | yesterday = 2024-05-15; tomorrow = 2024-05-17
    It sank earlier this week. | earlier this week = 2024-05-13/2024-05-19
    It sank last week, and was sold last month. | last week = 2024-05-06/2024-05-12; last month = 2024-04
    Twelve years ago there was no ferry, nor three months ago. | Twelve years ago = 2012; three months ago = 2024-02
    The mayor spoke on Monday. | Monday = 2024-05-13
    Ferries are more common today than ever, and too slow for today's world. | -
    At the end of the year we count the boats. | the end of the year = 2024
    In the second quarter of this year it rained. | the second quarter of this year = 2024-34
    They met on January 5 of this year. | January 5 of this year = 2024-01-05
    It costs more in FY2025 than in fiscal year 2024. | FY2025 = 2025; fiscal year 2024 = 2024
    They have waited for twenty years, and over the next three years they will wait. | -
    Over the last year, in recent months and in the last decade we built two. | -
    Some 2000 people and 2030 companies came; it cost $2015 or 2,000 euros. | -
    Resolution 1540, Article 2023 and Regulation (EU) 2016/679 apply. | -
    See https://example.org/2019/05/ferry and doi.org/10.1234/ferry.2020.1. | -
    Write to 1600 Harbour Street or call +47 555 2010. | -
    Pages 1990–2001 of ISSN 2019-2020 are missing. | -
    The mayor may march in august company, and may I say that Theresa May spoke? | -
    Pope Leo, aged 69, spoke 24/7 for 10 days about 1,950 km away. | -`,
  de: `
    Der Rat vom 17./18. April 2024 tagte. | 17./18. April 2024 = 2024-04-17/2024-04-18
    Im kommenden Herbst wird getagt. | kommenden Herbst = 2024-23
    Im Sommer letzten Jahres wurde getagt. | Sommer letzten Jahres = 2023-22
    Heute leben dort weniger Menschen. | -
    Die Fähre sank am 18. August 2023. | 18. August 2023 = 2023-08-18
    Die Fähre sank am 18.08.2023 vor Skarvøya. | 18.08.2023 = 2023-08-18
    Stand: 3.5.2024 | 3.5.2024 = 2024-05-03
    Im Mai 2019 wurde der Kai gesperrt, seit 2001 ist es still. | Mai 2019 = 2019-05; 2001 = 2001
    Bis Ende 2025 soll es still bleiben. | Ende 2025 = 2025
    Anfang 2023 ging der Bürgermeister, Mitte März 2023 fror es. | Anfang 2023 = 2023; Mitte März 2023 = 2023-03
    Zwischen 2010 und 2015 wuchs die Flotte. | Zwischen 2010 und 2015 = 2010/2015
    In den Jahren 2015 bis 2020 geschah nichts. | 2015 bis 2020 = 2015/2020
    Vom 5. bis 7. Mai 2023 wurde getagt. | 5. bis 7. Mai 2023 = 2023-05-05/2023-05-07
    Von Mai bis Juli 2023 wurde gefischt. | Mai bis Juli 2023 = 2023-05/2023-07
    Im dritten Quartal 2017 stiegen die Preise. | dritten Quartal 2017 = 2017-35
    Im 4. Quartal 2017 sanken sie. | 4. Quartal 2017 = 2017-36
    Im ersten Halbjahr 2022 stiegen sie. | ersten Halbjahr 2022 = 2022-40
    Im Frühjahr 2020 regnete es, im Winter 2020/21 war es mild. | Frühjahr 2020 = 2020-21; Winter 2020/21 = 2020-24
    In den 1990er Jahren gab es keine Fähre. | 1990er Jahren = 199X
    In den neunziger Jahren gab es keine Fähre, seit den Siebzigerjahren nicht. | neunziger Jahren = 199X; Siebzigerjahren = 197X
    Im 19. Jahrhundert gab es keine Fähre, eine für das 21. Jahrhundert fehlt. | 19. Jahrhundert = 18XX
    Im Februar tagte der Rat. | Februar = 2024-02
    Im Oktober wird der Rat tagen. | Oktober = 2024-10
    Am 3. Dezember tagte der Rat. | 3. Dezember = 2023-12-03
    Im vergangenen Jahr wuchs die Flotte, in diesem Jahr schrumpft sie. | vergangenen Jahr = 2023; diesem Jahr = 2024
    Nächstes Jahr wird sie verkauft. | Nächstes Jahr = 2025
    Im letzten Monat regnete es. | letzten Monat = 2024-04
    Vor zwölf Jahren gab es keine Fähre. | Vor zwölf Jahren = 2012
    Gestern fuhr sie. | Gestern = 2024-05-15
    Am Montag fuhr sie. | Montag = 2024-05-13
    Ende des Jahres zählen wir die Boote. | Ende des Jahres = 2024
    Zur Bundestagswahl 2025 und zur Agenda 2030 sagen wir nichts. | 2025 = 2025; 2030 = 2030
    Mehr als 2000 Menschen und 2030 Unternehmen zahlten 2015 Euro oder 2.000 €. | -
    Art. 2023, § 1990 und die Verordnung (EU) 2016/679 gelten. | -
    Es dauerte 20 Jahre und in den nächsten drei Jahren noch länger. | -
    Das EEG 2021 (BGBl. I S. 1990) gilt. | 2021 = 2021`,
  fr: `
    Le bac a coulé le 18 août 2023. | 18 août 2023 = 2023-08-18
    Il a rouvert le 1er mars 2021. | 1er mars 2021 = 2021-03-01
    En mai 2019, le quai était fermé, et depuis 2010, tout est calme. | mai 2019 = 2019-05; 2010 = 2010
    D'ici 2030, tout sera calme. | 2030 = 2030
    Fin 2024, nous saurons pourquoi, début 2023, le maire est parti. | Fin 2024 = 2024; début 2023 = 2023
    Entre 2010 et 2015, la flotte a grandi. | Entre 2010 et 2015 = 2010/2015
    De 2015 à 2020, rien ne fut construit. | 2015 à 2020 = 2015/2020
    Du 5 au 7 mai 2023, le conseil siégeait. | 5 au 7 mai 2023 = 2023-05-05/2023-05-07
    De mai à juillet 2023, on pêchait. | mai à juillet 2023 = 2023-05/2023-07
    Au troisième trimestre 2017, les prix montaient. | troisième trimestre 2017 = 2017-35
    Au premier semestre 2022, ils montaient. | premier semestre 2022 = 2022-40
    À l'automne 2021, il pleuvait. | l'automne 2021 = 2021-23
    Dans les années 1990 et au XIXe siècle, il pleuvait. | les années 1990 = 199X; XIXe siècle = 18XX
    En février, le conseil a siégé. | février = 2024-02
    En octobre, le conseil siégera. | octobre = 2024-10
    L'année dernière, la flotte a grandi, et cette année, elle diminue. | L'année dernière = 2023; cette année = 2024
    L'an prochain, elle sera vendue. | L'an prochain = 2025
    Le mois dernier, il pleuvait, et hier aussi. | Le mois dernier = 2024-04; hier = 2024-05-15
    Il y a douze ans, il pleuvait. | Il y a douze ans = 2012
    Plus de 2000 personnes et 2030 entreprises étaient là. | -
    L'article 2019 et le règlement (UE) 2016/679 valent. | -`,
  es: `
    El barco se hundió el 18 de agosto de 2023. | 18 de agosto de 2023 = 2023-08-18
    En mayo de 2019 se cerró el muelle, y desde 2010 todo está en calma. | mayo de 2019 = 2019-05; 2010 = 2010
    A finales de 2024 lo sabremos. | A finales de 2024 = 2024
    A principios de 2023 se fue el alcalde. | A principios de 2023 = 2023
    Entre 2010 y 2015 creció la flota. | Entre 2010 y 2015 = 2010/2015
    De 2015 a 2020 no se construyó nada. | 2015 a 2020 = 2015/2020
    Del 5 al 7 de mayo de 2023 se reunieron. | 5 al 7 de mayo de 2023 = 2023-05-05/2023-05-07
    De mayo a julio de 2023 pescaron. | mayo a julio de 2023 = 2023-05/2023-07
    En el tercer trimestre de 2017 subieron. | el tercer trimestre de 2017 = 2017-35
    En el otoño de 2021 llovió. | el otoño de 2021 = 2021-23
    En la década de 1990 y en el siglo XIX llovió. | la década de 1990 = 199X; siglo XIX = 18XX
    En febrero se reunió el consejo. | febrero = 2024-02
    En octubre se reunirá el consejo. | octubre = 2024-10
    El año pasado creció la flota, y este año disminuye. | El año pasado = 2023; este año = 2024
    El mes pasado llovió, y ayer también. | El mes pasado = 2024-04; ayer = 2024-05-15
    Hace doce años llovió. | Hace doce años = 2012
    Más de 2000 personas y 2030 empresas vinieron. | -`,
  ko: `
    배는 2023년 8월 18일에 가라앉았다. | 2023년 8월 18일 = 2023-08-18
    2019년 5월에 부두가 닫혔다. | 2019년 5월 = 2019-05
    2010년 이후 조용하다. | 2010년 = 2010
    2024년 말까지 알 것이다. | 2024년 말 = 2024
    2023년 초에 시장이 떠났다. | 2023년 초 = 2023
    2010년부터 2015년까지 배가 늘었다. | 2010년부터 2015년 = 2010/2015
    2010~2015년에 배가 늘었다. | 2010~2015년 = 2010/2015
    2017년 3분기에 값이 올랐다. | 2017년 3분기 = 2017-35
    2022년 상반기에 값이 올랐다. | 2022년 상반기 = 2022-40
    1990년대에는 배가 없었다. | 1990년대 = 199X
    19세기에는 배가 없었다. | 19세기 = 18XX
    지난해 배가 늘었고 올해 줄었다. | 지난해 = 2023; 올해 = 2024
    12년 전에는 배가 없었다. | 12년 전 = 2012
    11월 의회가 열렸다. | 11월 = 2023-11
    3월 5일 의회가 열렸다. | 3월 5일 = 2024-03-05
    10월 회의를 개최할 예정이다. | 10월 = 2024-10
    지난달 비가 왔다. | 지난달 = 2024-04
    배를 20년간 기다렸고 5개월이 더 걸렸다. | -
    2024. 5. 3. 작성 | 2024. 5. 3. = 2024-05-03`,
  ja: `
    船は2023年8月18日に沈んだ。 | 2023年8月18日 = 2023-08-18
    2019年5月に港が閉じた。 | 2019年5月 = 2019-05
    令和5年8月に船が沈んだ。 | 令和5年8月 = 2023-08
    2010年以降は静かだ。 | 2010年 = 2010
    2024年末までに分かる。 | 2024年末 = 2024
    2023年初頭に市長が去った。 | 2023年初頭 = 2023
    2010年から2015年まで船が増えた。 | 2010年から2015年 = 2010/2015
    2010~2015年に船が増えた。 | 2010~2015年 = 2010/2015
    2017年第3四半期に値が上がった。 | 2017年第3四半期 = 2017-35
    2020年春に雨が降った。 | 2020年春 = 2020-21
    1990年代には船がなかった。 | 1990年代 = 199X
    19世紀には船がなかった。 | 19世紀 = 18XX
    昨年は増え、今年は減った。 | 昨年 = 2023; 今年 = 2024
    12年前には船がなかった。 | 12年前 = 2012
    11月に議会が開かれた。 | 11月 = 2023-11
    10月に会議を開催する予定だ。 | 10月 = 2024-10
    先月は雨が降った。 | 先月 = 2024-04
    船を20年間待った。 | -`,
};
