/** Invented stories of other forms and languages: a brief, an interview, a list from court, a press release … */
import type { Story } from './stories.ts';

const story = (facts: Omit<Story, 'section'> & { readonly section?: string }): Story => ({ section: 'News', ...facts });

export const BRIEF = story({
  slug: 'two-cars-collide-on-the-dyke-road',
  title: 'Two cars collide on the dyke road',
  standfirst: 'One driver was hurt.',
  author: 'Lantern staff',
  published: '2024-09-12T06:10:00+02:00',
  paragraphs: [
    'A driver of 41 was hurt on Wednesday evening when two cars collided on the dyke road between Marnock and Kolnara, police said on Thursday.',
    'According to first findings the woman had slowed down for a flock of geese, and the van behind her had not. She was taken to hospital with a broken wrist; the van’s driver was unharmed.',
    'The road was closed for an hour. Police put the damage at about 9,000 crowns and are looking for a cyclist who may have seen what happened.',
  ],
});

export const INTERVIEW = story({
  slug: 'the-woman-who-counts-the-eels-of-lake-virr',
  title: '“I know some of them by name”: the woman who counts the eels of Lake Virr',
  standfirst: 'Twenty years at the same weir: a talk with Henrike Solvang.',
  author: 'Pavel Quist',
  published: '2024-05-02T10:00:00+02:00',
  paragraphs: [
    'Henrike Solvang has stood at the weir of Lake Virr every night from April to June since 2004, with a lamp and a tally counter. We met her at half past three in the morning.',
    'How many have you had tonight?',
    'Eleven so far. That is a good night now. When I began it was four hundred, and my predecessor thought four hundred was the end of the world.',
    'What happened to the others?',
    'Nobody can tell you that with certainty. The turbines at Hartlow take some, the traders take more, and the sea has grown warmer where they spawn. I count, I do not explain.',
    'And you really tell them apart?',
    'Some of them, by their scars. There is one that I call the mayor, because he always turns up late and everybody makes room.',
    'Will you go on?',
    'Until somebody younger comes with a lamp. The council pays for thirty nights; the others I do because I would lie awake anyway.',
  ],
});

export const COURT_LIST = story({
  slug: 'before-the-magistrates-at-hartlow',
  title: 'Before the magistrates at Hartlow',
  standfirst: 'Cases heard in the week to Friday.',
  author: 'Court reporter',
  published: '2023-10-20T17:00:00+01:00',
  paragraphs: [
    'Joss Arkwell, 34, of Quarry Lane, admitted driving without insurance on 2 September and was fined 320 crowns, with costs of 85 crowns and six points on his licence.',
    'Perrin Dole, 52, of no fixed address, was given a conditional discharge for stealing two tins of paint from a hardware store in Tinner Street on 11 September.',
    'Sabeth Marrow, 27, of Lower Weir, denied assaulting a bus driver on 30 August. The trial is to begin on 14 November, and she was bailed until then.',
    'Ulf Hanney, 61, of Station Terrace, was banned from keeping dogs for five years after inspectors found four animals without water in a locked shed.',
  ],
});

export const PRESS_RELEASE = story({
  slug: 'fathom-instruments-opens-a-third-plant-in-kolnara',
  title: 'Fathom Instruments opens a third plant in Kolnara',
  standfirst: '220 people are to build depth sensors there from the autumn.',
  author: 'Fathom Instruments',
  published: '2024-04-16T08:00:00Z',
  paragraphs: [
    'KOLNARA, April 16, 2024 – Fathom Instruments, a maker of depth sensors for ships and harbours, today opened its third plant, in which 220 people are to work from the autumn.',
    '“Kolnara has what we need: people who know metal, and a quay in front of the door,” said Tamsin Ekholm, the company’s chief executive.',
    'The plant cost 31 million crowns and was finished two months later than planned, because the foundations of a rope works from 1790 were found on the site.',
    'Fathom Instruments was founded in 1968 and had sales of 140 million crowns last year. It employs 1,150 people at five places.',
  ],
});

export const CORRECTION = story({
  slug: 'correction-the-fee-for-berths-in-marnock',
  title: 'Correction: The fee for berths in Marnock',
  standfirst: '',
  author: 'The editors',
  published: '2024-03-09T08:00:00+01:00',
  paragraphs: [
    'In a report on 7 March about the new harbour rules we wrote that a berth would cost 1,400 crowns a month. That is the fee for a season. For a month the harbour board asks 240 crowns.',
    'In the same report the name of the board’s chairwoman was misspelled. She is Edda Vik, not Wick. We have corrected both in the text and regret the mistakes.',
  ],
});

export const GERMAN = story({
  slug: 'kran-stuerzt-in-oberlind-auf-leere-schule',
  title: 'Kran stürzt in Oberlind auf leere Schule',
  standfirst: 'Verletzt wurde niemand, doch der Unterricht fällt bis Montag aus.',
  author: 'Gesine Althoff',
  published: '2024-02-14T15:30:00+01:00',
  paragraphs: [
    'Ein Baukran ist am Mittwochmorgen auf das Dach der Grundschule am Lindenhang gestürzt. Da die Ferien erst am Donnerstag enden, war das Gebäude leer, wie die Feuerwehr mitteilte.',
    'Der Kranführer konnte sich nach Angaben der Polizei selbst aus seiner Kabine befreien. Er erlitt einen Schock, blieb aber sonst unverletzt.',
    'Bürgermeisterin Renske Aldous sprach von einem „Glück, das man nicht zweimal hat“, und kündigte an, dass der Unterricht bis Montag ausfalle.',
    'Warum der Kran umstürzte, soll nun ein Gutachter klären. Zur Zeit des Unglücks wehte der Wind nur schwach.',
  ],
});

export const FRENCH = story({
  slug: 'la-foudre-tombe-sur-le-clocher-de-vaubrun',
  title: 'La foudre tombe sur le clocher de Vaubrun pendant la messe',
  standfirst: 'Une quarantaine de fidèles ont été évacués sans blessure.',
  author: 'Solène Marchaud',
  published: '2024-08-18T19:05:00+02:00',
  paragraphs: [
    'La foudre a frappé dimanche matin le clocher de l’église de Vaubrun, où une quarantaine de fidèles assistaient à la messe. Personne n’a été blessé, ont indiqué les pompiers.',
    'Des pierres sont tombées sur le parvis, où trois voitures ont été endommagées. « On a cru que le ciel nous tombait dessus », a raconté le sacristain.',
    'Le maire a fait fermer la place jusqu’à nouvel ordre. Un architecte doit examiner la charpente dès mardi.',
    'L’orage a aussi privé d’électricité près de huit cents foyers de la vallée, selon l’exploitant du réseau.',
  ],
});

export const SPANISH = story({
  slug: 'el-puerto-de-almira-cierra-tres-dias-por-el-temporal',
  title: 'El puerto de Almira cierra tres días por el temporal',
  standfirst: 'Las olas alcanzaron los siete metros en la bocana.',
  author: 'Inés Robledo',
  published: '2024-01-09T12:20:00+01:00',
  paragraphs: [
    'El puerto de Almira permanecerá cerrado hasta el viernes a causa del temporal, que dejó olas de siete metros en la bocana, según informó este martes la autoridad portuaria.',
    'Dos pesqueros que faenaban al norte del cabo regresaron por la noche con daños leves. Sus catorce tripulantes se encuentran bien.',
    '«No recordamos un enero así desde hace treinta años», dijo la directora del puerto, Marta Quiroga, que pidió a los vecinos no acercarse al espigón.',
    'El servicio de transbordadores con las islas se reanudará, si el viento amaina, el viernes a primera hora.',
  ],
});

export const ARABIC = story({
  slug: '7719203',
  title: 'إعادة فتح الجسر القديم في مدينة النور بعد ترميم دام عامين',
  standfirst: 'بلغت كلفة الأعمال أربعة ملايين دينار.',
  author: 'سلمى الكاتب',
  published: '2024-11-03T11:00:00+03:00',
  paragraphs: [
    'أعلنت بلدية مدينة النور يوم الأحد إعادة فتح الجسر القديم أمام المشاة والسيارات بعد أعمال ترميم استمرت عامين وبلغت كلفتها أربعة ملايين دينار.',
    'وقال رئيس البلدية في كلمة خلال الافتتاح إن الجسر الذي بني قبل مئة وعشرين عاما «عاد إلى أهله أقوى مما كان»، وشكر العمال الذين شاركوا في المشروع.',
    'وكان الجسر قد أغلق بعد أن كشفت فحوص هندسية عن تشققات في دعاماته الوسطى، ما دفع السلطات إلى تحويل حركة السير نحو الطريق الشمالي.',
    'ومن المقرر أن تبدأ الشهر المقبل أعمال إنارة الجسر وزراعة ضفتي النهر بالأشجار، بحسب ما أفاد به مهندس المشروع.',
  ],
});

export const JAPANESE = story({
  slug: '20240617001482',
  title: '湖畔の美術館、三年ぶりに開館',
  standfirst: '初日に千二百人が訪れた。',
  author: '水野晴子',
  published: '2024-06-17T10:30:00+09:00',
  paragraphs: [
    '改修のため三年間閉まっていた湖畔の美術館が十七日、再び開館した。初日は雨にもかかわらず約千二百人が訪れ、入り口には朝から長い列ができた。',
    '館長の森田さんは「待っていてくれた町の人たちに、まず見てほしい」と話し、小中学生の入館料を年内は無料にすると発表した。',
    '改修の費用は約十八億円で、当初の計画を二億円ほど上回った。増えた分は寄付でまかなわれたという。',
    '館では九月末まで、湖を描いた絵画およそ八十点を集めた展覧会が開かれている。',
  ],
});
