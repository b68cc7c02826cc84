/**
 * Invented agency texts, each with two reports that outlets wrote themselves on the same event. The own reports quote
 * the same statements as the agency does, as real ones do.
 */
export interface WireStory {
  readonly agency: string;
  readonly title: string;
  readonly wire: string;
  readonly own: readonly [string, string];
}

export const WIRE_STORIES: readonly WireStory[] = [
  {
    agency: 'AFP',
    title: 'Dam overflows in Karsova valley',
    wire: `Water poured over the crest of the Lupnik dam on Sunday after three days of rain, forcing about 2,300 people in the Karsova valley to leave their homes, civil defence officials said.
Nobody was reported hurt, but the road between Teplin and Mirna was cut in four places and a footbridge was carried away shortly after dawn.
"The wall is sound, and it will hold, but we cannot tell people to sleep below it tonight," the head of the regional water board, Zdenka Halas, told reporters in Teplin.
Engineers opened both spillways on Saturday evening, yet the level of the reservoir kept rising by some six centimetres an hour until midday, according to the board.
Schools in the two towns will serve as shelters until Wednesday at least. The army has sent forty soldiers with boats and pumps.
The dam was finished in 1961 and was last inspected two years ago, when cracks in a drainage gallery were filled.`,
    own: [
      `Families from Mirna were spending the night on gym mats after Lupnik reservoir spilled over its dam on Sunday.
At the Teplin grammar school, volunteers handed out soup to the first of 2,300 evacuees. Many had left with a single bag, said teacher Olga Prem, who opened the building at five in the morning.
"The wall is sound, and it will hold, but we cannot tell people to sleep below it tonight," Zdenka Halas of the regional water board said at a news conference.
The valley road is closed. Our reporter had to reach Teplin on foot along the railway embankment.`,
      `The regional water board has rejected criticism that it opened the spillways of the Lupnik dam too late.
Director Zdenka Halas said forecasts on Friday had spoken of half the rain that fell. "The wall is sound, and it will hold," she said.
An engineer who worked on the 1961 structure told this newspaper that repairs to its drainage gallery had been put off for years.
Opposition councillors in Karsova want an inquiry once the 2,300 people moved on Sunday are back at home.`,
    ],
  },
  {
    agency: 'Reuters',
    title: 'Orvane Foods to cut 900 jobs as cocoa costs bite',
    wire: `Biscuit maker Orvane Foods said on Thursday it would cut about 900 jobs and shut its plant at Leckhampton by the end of next year as the price of cocoa squeezes its margins.
The company, which employs 11,400 people in nine countries, expects the measures to save 74 million euros a year from 2033, against one-off costs of 110 million.
Operating profit fell 18 percent to 203 million euros in the six months to September, below the 221 million that analysts had forecast in a company-provided poll.
"We have raised prices twice and we will not do so a third time this year," chief executive Ines Tavora said on a call with analysts.
Shares in Orvane were down 6.5 percent at 0915 GMT, the biggest fall in the pan-European food sector.
Rivals have also warned of weaker demand as shoppers turn to cheaper store brands. Orvane kept its forecast of a full-year margin of between 11 and 12 percent.`,
    own: [
      `Workers coming off the night shift at the Leckhampton biscuit factory learned from their phones that it is to close.
"Thirty-one years, and I read it at the bus stop," said packing-line supervisor Colin Dray. Orvane Foods confirmed later in the morning that some 900 posts would go across the group, 412 of them in the town.
The union called a meeting for Saturday. Its branch secretary, Heather Mose, accused managers of breaking a promise made when the council paid for a new access road.
The company blames cocoa, which has doubled in price since last autumn.`,
      `Is Orvane Foods cutting too deep? Investors seemed to think so on Thursday, sending the biscuit maker's shares down more than six percent.
Profit of 203 million euros for the half year missed expectations. Chief executive Ines Tavora said on a call with analysts: "We have raised prices twice and we will not do so a third time this year."
That leaves costs. The closure of Leckhampton and 900 job losses should bring 74 million a year, though not before 2033.
Our view: the balance sheet can bear it, the brand may not.`,
    ],
  },
  {
    agency: 'AP',
    title: 'Two climbers found alive on Mount Terel',
    wire: `HALLVIK (AP) — Two climbers missing on Mount Terel since last Friday were found alive in a snow cave on Tuesday, rescuers said, ending a search that had been called off twice by storms.
The women, aged 27 and 34, were flown to a hospital in Hallvik with frostbite and dehydration. Doctors described their condition as stable.
A helicopter crew spotted an orange bivouac sack below the north ridge at about 2,900 meters as the clouds parted for less than twenty minutes, said Jorun Vik, who leads the mountain rescue service.
"They had dug in, they had rationed their gas, and they had kept each other awake," Vik said. "That is why they are alive."
The pair set out from the Storhytta cabin in fair weather and had planned to be back the same evening. A third member of the party turned around early with a broken crampon and raised the alarm.
Four people have died on the mountain in the past three winters, most of them in avalanches on its eastern side.`,
    own: [
      `The father of one of the climbers rescued from Mount Terel says he never stopped setting a place for her at table.
Speaking outside the hospital at Hallvik, Einar Lund thanked the helicopter crew that found his daughter and her friend on Tuesday. He had seen them through a window, he said; both waved with bandaged hands.
"They had dug in, they had rationed their gas, and they had kept each other awake," rescue leader Jorun Vik told us. "That is why they are alive."
The hospital expects to keep the women for a week.`,
      `Weather windows of twenty minutes decide between life and death on Terel, as Tuesday's rescue shows.
Pilot Siri Aas told this paper she had turned back five times since Saturday. When the ridge came free of cloud she flew straight to the place where a friend of the two women, forced to turn around by a broken crampon, thought they might have sheltered.
They were there, in a hole no larger than a car boot, alive after four nights.
The rescue service wants every party to carry a beacon from next season.`,
    ],
  },
  {
    agency: 'dpa',
    title: 'Court overturns ban on Ostmark night trains',
    wire: `An administrative court on Monday overturned a ban on freight trains running through the spa town of Bad Ellern at night, handing the operator Ostmark Rail a victory in a dispute that has lasted seven years.
The judges found that the district had no power to close a federal line, whatever the noise, and that residents should instead claim the cost of soundproof windows from the infrastructure fund.
Between 22:00 and 06:00, up to 38 trains had used the single-track line before the ban took effect in January 2029.
"The law does not know a right to silence, only a right to protection from harm," presiding judge Renate Kolb said as she read the ruling.
District commissioner Uwe Hartig said he would study the written grounds before deciding on an appeal. A citizens' group announced a vigil at the station for Friday.
Ostmark Rail said its first night service would run as soon as the timetable allowed, probably in three weeks. It promised to use quieter wagons with composite brake blocks.`,
    own: [
      `"I shall have to sleep in the kitchen again," said Gerda Pohl, 81, whose bedroom lies nine metres from the track in Bad Ellern.
Like many in the spa town she had hoped that the court would leave the night ban on freight trains in place. It did not.
The mayor, who was not a party to the case, called Monday's ruling a blow to the clinics. He fears for 1,200 jobs.
Ostmark Rail wants to run its trains again within weeks.`,
      `What follows from the ruling on the Bad Ellern line? We answer the most important questions.
Can the district appeal? Yes, within a month of receiving the written grounds, says transport lawyer Jens Abel.
What did the court decide? That a district may not close a federal railway at night. "The law does not know a right to silence, only a right to protection from harm," said the presiding judge.
Who pays for new windows? Owners can apply to the infrastructure fund, which bears up to three quarters of the cost.`,
    ],
  },
  {
    agency: 'AFP',
    title: 'Striker Okoro banned for eight matches',
    wire: `Ravenna Athletic striker Dele Okoro was banned for eight matches on Wednesday for pushing a referee during last month's cup semi-final, the league's disciplinary panel said.
The 24-year-old was also fined 60,000 euros. He will miss the rest of the season and the first three games of the next one unless he wins an appeal, which must be lodged within five days.
Okoro was sent off in the 88th minute of the match at Porto Lido for a second bookable offence and shoved referee Marco Bettin with both hands as team mates tried to lead him away.
"There is no provocation that excuses laying hands on an official," the panel wrote in a nine-page decision.
Ravenna, who lost the tie on penalties, said the punishment was out of proportion and pointed to a five-match ban in a similar case two seasons ago.
The Nigerian international has scored 17 goals in 26 games since joining from Lokeren for 9.5 million euros.`,
    own: [
      `RAVENNA fans queued at the ground last night to sign a shirt for Dele Okoro after the hammer blow of his eight-game ban.
Skipper Luca Sarti, who pulled his friend away from ref Marco Bettin in that stormy semi, said the dressing room was numb. "Dele made a mistake and he knows it, but he's not a thug," he said.
The club will appeal. Insiders told us lawyers had been working on the papers since the weekend.
Without their 17-goal hitman, Ravenna face the leaders on Saturday.`,
      `A referees' association has welcomed the long suspension of Dele Okoro, saying amateur officials suffer most when professionals go unpunished.
Its chairwoman, Paola Neri, herself a former top-flight assistant, counted 41 assaults on match officials in the region last year. The panel's sentence that "there is no provocation that excuses laying hands on an official" ought to hang in every changing room, she said.
Okoro, 24, pushed referee Marco Bettin in a semi-final in Porto Lido. His side maintain that the eight matches are too many.`,
    ],
  },
  {
    agency: 'Reuters',
    title: 'Tavria and Selmia agree to reopen border bridge',
    wire: `The foreign ministers of Tavria and Selmia agreed on Friday to reopen the bridge at Novi Brod, the only road crossing between the two countries, after eleven years of closure.
Trucks will be let through from 1 March, and passenger cars from the summer, they said after two days of talks in Geneva under the mediation of the United Nations.
The accord leaves open who will run the customs post on the eastern bank, an issue on which earlier rounds had collapsed.
"We did not settle the past today, we settled a timetable," Selmian minister Arben Kola said, standing beside his counterpart Milena Drach at a hotel on the lake.
Tavria closed the bridge after a shooting that killed six border guards in 2020. An inquiry backed by both sides has yet to publish its findings.
Diplomats said a fund of 45 million dollars would pay for repairs to the roadway, scanners and a hundred observers, with most of the money coming from the European Union.`,
    own: [
      `For eleven years Vera Maric has looked at her sister's house through binoculars. It stands on the other bank at Novi Brod, 260 metres away.
On Friday evening the two women spoke by telephone about what they will cook when the bridge opens. Cars must wait until the summer under the deal struck in Geneva; Vera intends to walk.
Not everyone in the town shares her joy. At the war memorial somebody had laid six candles, one for each guard killed in the shooting of 2020.
The mayor expects the first trucks on 1 March.`,
      `Analysis: the Geneva accord on the Novi Brod bridge is thinner than its authors make out.
It says nothing on customs, and nothing on the inquiry into the deaths of six guards. "We did not settle the past today, we settled a timetable," as Selmia's Arben Kola put it, is an honest summary.
Yet money may do what treaties could not. Forty-five million dollars for scanners and asphalt, and the prospect of trade, give both governments a reason to keep the gates open.
Milena Drach faces an election in May. She needs trucks to roll before then.`,
    ],
  },
];
