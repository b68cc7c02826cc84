/**
 * Countries as news names them: the name, the adjective, the capital that stands for the government, short forms.
 * One key a country; the first word of an entry is the key. Own table after common press usage (capitals and
 * adjectives are common knowledge; "state" names after the UN's list).
 */
const TABLE = `
united states|u.s.|us|usa|u.s|america|american|americans|washington
united kingdom|uk|u.k.|britain|british|great britain|london
north korea|n. korea|n korea|dprk|north korean|pyongyang
south korea|s. korea|s korea|south korean|seoul|republic of korea
russia|russian|moscow
china|chinese|beijing
japan|japanese|tokyo
france|french|paris
germany|german|berlin
italy|italian|rome
spain|spanish|madrid
portugal|portuguese|lisbon
netherlands|dutch|the hague
belgium|belgian|brussels
sweden|swedish|stockholm
norway|norwegian|oslo
denmark|danish|copenhagen
finland|finnish|helsinki
poland|polish|warsaw
ukraine|ukrainian|kyiv|kiev
belarus|belarusian|minsk
turkey|türkiye|turkish|ankara
greece|greek|athens
austria|austrian|vienna
switzerland|swiss|bern
hungary|hungarian|budapest
czech republic|czech|prague
romania|romanian|bucharest
serbia|serbian|belgrade
ireland|irish|dublin
scotland|scottish|edinburgh
israel|israeli|jerusalem
palestine|palestinian|ramallah
iran|iranian|tehran
iraq|iraqi|baghdad
syria|syrian|damascus
lebanon|lebanese|beirut
jordan|jordanian|amman
saudi arabia|saudi|riyadh
yemen|yemeni|sanaa
qatar|qatari|doha
united arab emirates|uae|emirati|abu dhabi
kuwait|kuwaiti
egypt|egyptian|cairo
libya|libyan|tripoli
tunisia|tunisian|tunis
algeria|algerian|algiers
morocco|moroccan|rabat
sudan|sudanese|khartoum
ethiopia|ethiopian|addis ababa
somalia|somali|mogadishu
kenya|kenyan|nairobi
uganda|ugandan|kampala
rwanda|rwandan|kigali
nigeria|nigerian|abuja
ghana|ghanaian|accra
south africa|south african|pretoria
zimbabwe|zimbabwean|harare
india|indian|new delhi|delhi
pakistan|pakistani|islamabad
bangladesh|bangladeshi|dhaka
sri lanka|sri lankan|colombo
nepal|nepali|nepalese|kathmandu
afghanistan|afghan|kabul
myanmar|burma|burmese
thailand|thai|bangkok
vietnam|vietnamese|hanoi
philippines|philippine|filipino|manila
indonesia|indonesian|jakarta
malaysia|malaysian|kuala lumpur
singapore|singaporean
taiwan|taiwanese|taipei
mongolia|mongolian
kazakhstan|kazakh|astana
australia|australian|canberra
new zealand|new zealander|wellington
canada|canadian|ottawa
mexico|mexican|mexico city
cuba|cuban|havana
haiti|haitian
brazil|brazilian|brasilia
argentina|argentine|argentinian|buenos aires
chile|chilean|santiago
colombia|colombian|bogota
venezuela|venezuelan|caracas
peru|peruvian|lima
ecuador|ecuadorian|quito
bolivia|bolivian|la paz
vatican|holy see|vatican city
european union|eu|european|brussels-based`;

/** Written form (lower case, without dots) → the country's key. */
export const NATIONS: ReadonlyMap<string, string> = readNations();

function readNations(): Map<string, string> {
  const nations = new Map<string, string>();
  for (const line of TABLE.trim().split('\n')) {
    const forms = line.split('|');
    const key = forms[0] ?? '';
    for (const form of forms) nations.set(form.replaceAll('.', ''), key);
  }
  return nations;
}

/** Last words of the names of two words and more: "korea", "zealand". */
export const NATION_TAILS: ReadonlySet<string> = new Set(
  [...NATIONS.keys()].filter((name) => name.includes(' ')).map((name) => name.slice(name.lastIndexOf(' ') + 1)),
);
