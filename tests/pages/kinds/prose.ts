/** Prose that is no news: what policies, manuals, letters, offers and posts say at length. Invented. */

export const POLICY: readonly string[] = [
  'This policy explains how we collect, use and keep personal data when you visit our pages, order a subscription or write to us, and which rights you have in respect of those data.',
  'We keep records of visits for fourteen days in order to find faults and to defend ourselves against attacks. After that the addresses are shortened so that nobody can be identified by them.',
  'Where you have given your consent we share data with service providers who work for us under contract. You may withdraw your consent at any time with effect for the future.',
  'You have the right to be told which data we hold about you, to have wrong data corrected, and to have data deleted which we no longer need for the purpose for which they were collected.',
  'Questions about this policy are answered by our data protection officer. If you think that we have broken the law you may also turn to the supervisory authority at any time.',
];

export const MANUAL: readonly string[] = [
  'Before you install the pump, close the main valve and let the water run out of the pipe. The pump must not run dry, since its seals are cooled by the water that flows past them.',
  'Set the pump on a level surface and fasten it with the four screws supplied. The arrow on the housing shows the direction in which the water has to flow through it.',
  'Connect the sensor to the terminals marked A and B. If the display shows the word “wait” for more than a minute, the cable is longer than thirty metres or has a break in it.',
  'After the first start the pump takes some ten minutes to learn the pressure of the house. During that time it may stop and start several times, which is not a fault.',
  'Clean the filter twice a year. A filter that is not cleaned makes the pump work harder, and the warranty does not cover damage that comes from it.',
];

export const LETTER: readonly string[] = [
  'Dear Mr Tarn, we have looked at the documents that you sent us on the third of the month and can now tell you that the extension of your agreement has been approved by our department.',
  'The new rate is valid from the first day of next month. You need not do anything; the standing order will be changed by us, and you will find the new amount on your next statement.',
  'Please keep this letter with your papers. If anything in it is not as we discussed on the telephone, let us know within fourteen days, and we will set it right without any cost to you.',
  'We thank you for your trust and remain at your service for all questions that you may have about your agreement, by telephone on weekdays or in person at our branch in Tinner Street.',
  'Kind regards from your adviser, who will be on leave until the middle of the month and is represented by her colleague from the same office during that time.',
];

export const OFFER: readonly string[] = [
  'Woven from wool of sheep that graze on the salt meadows behind the dyke, this blanket keeps you warm from the first cool evening of September until the ice on the lake has gone.',
  'Each piece is made by hand in our workshop in Kolnara, where four weavers work on looms that are older than any of them. It takes a day and a half until one blanket is finished.',
  'The colours come from plants, so that no two blankets are quite alike. Wash it by hand in lukewarm water, dry it lying flat, and it will outlive the sofa that it lies upon.',
  'We ship within two days to all places on the coast, and take back whatever you do not like within thirty days. The return is free, and you get back the whole price.',
];

export const POST: readonly string[] = [
  'I have been trying for three days now to get the old diesel in our boat to start when it is colder than five degrees, and I am at the end of what I know about engines.',
  'What I did so far: new filters, new glow plugs, bled the fuel line twice, charged both batteries. It turns over happily, coughs once or twice, and then goes on turning without firing.',
  'In summer the very same engine starts at the first touch of the key. My neighbour says it is the injection pump, but he says that about everything, including his lawn mower.',
  'Has anybody had the same with this engine, and what was it in the end? I would rather not take the pump out before the spring, since the boat is our only way to the island.',
];

export const LESSON: readonly string[] = [
  'A tide is the rise and fall of the sea that is caused by the pull of the moon and, to a lesser degree, of the sun. On most coasts the water rises and falls twice in a little more than a day.',
  'When sun, moon and earth stand in one line, at new and at full moon, their pulls add up and the tides are higher than usual. These are called spring tides, whatever the season.',
  'The shape of the coast matters as much as the moon. In a bay that narrows like a funnel the water is piled up, and the difference between high and low water may exceed twelve metres.',
  'Harbours publish tables in which the times and heights are calculated for years ahead. Wind and air pressure are not part of the calculation and may add or take away a metre.',
];
