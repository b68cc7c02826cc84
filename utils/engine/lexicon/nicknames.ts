/** Short and everyday forms of given names. Own table of common knowledge; a line is one group of forms. */
const GROUPS = `
michael mike mick mickey micheal mikey
stephen steven steve stevie
james jim jimmy jimmie jamie
william bill billy will willie willy liam
robert bob bobby rob robbie bert
richard rick ricky dick rich richie
john johnny jack
jonathan jon jonny johnathan
joseph joe joey
thomas tom tommy
charles charlie chuck charley
edward ed eddie ted teddy ned
theodore ted teddy theo
anthony tony
christopher chris kit topher
christine chris christina tina chrissy
daniel dan danny
david dave davey
donald don donnie
douglas doug
eugene gene
frederick fred freddie freddy
francis frank
franklin frank
gerald jerry gerry
gregory greg gregg
henry harry hank
jeffrey jeff jeffery geoffrey geoff
joshua josh
kenneth ken kenny
lawrence larry laurence
leonard len lenny leo
louis lou louie lewis
matthew matt mathew
nathaniel nate nathan nat
nicholas nick nicky nicolas
patrick pat paddy
peter pete
philip phil phillip
raymond ray
ronald ron ronnie
samuel sam sammy
samantha sam
stanley stan
stuart stu stewart
terence terry terrence
timothy tim timmy
victor vic
vincent vince vinny
walter walt wally
zachary zach zack
alexander alex al sasha
alexandra alex sandra sasha
alan allan allen al
sandra sandy
stephanie steph
russell russ
randall randolph randy
edwin edmund ed eddie
gabriel gabe
isaac ike
manuel manny
norman norm
oliver ollie
reginald reggie
rodney rod
tobias toby
wesley wes
angela angie
cameron cam
desmond des
dominic dominick dom
elijah eli
ernest ernie
arnold arnie
constance connie
gwendolyn gwen
lucille lucy
madeline maddie
michelle shelly
penelope penny
roberta bobbie
veronica ronnie
guadalupe lupe
francisco frank paco
jose pepe
enrique rick
alejandro alex
antonio tony
alfred al alf
albert al bert
andrew andy drew
arthur art
benjamin ben benny
bernard bernie
bradley brad
clifford cliff
clinton clint
dennis denny denis
elizabeth liz beth betty eliza lizzie betsy libby
catherine katherine kathryn kate katie kathy cathy kat katharine
margaret maggie meg peggy marge margie
patricia pat patty trish tricia patti
barbara barb barbie
deborah debbie deb debra
jennifer jen jenny jenn
jessica jess jessie
judith judy
kimberly kim
pamela pam
rebecca becky becca
susan sue susie suzanne
theresa teresa terri terry tess
victoria vicky vicki tori
virginia ginny
abigail abby
amanda mandy
cynthia cindy
dorothy dot dottie
eleanor ellie nell
florence flo
jacqueline jackie
kathleen kathy kate
melissa missy mel
melanie mel
natalie nat
sarah sally sara
valerie val
mitchell mitch
maxwell max
martin marty
marvin marv
calvin cal
curtis curt
gilbert gil
harold hal harry
herbert herb
jerome jerry
jacob jake
lester les
mohammed muhammad mohamed mohammad mohamad muhammed
ahmed ahmad
yusuf youssef yousef joseph
hussein hussain husayn
abdullah abdallah
sergei sergey serge
dmitry dmitri dimitri
yuri yury
andrei andrey
alexei aleksei alexey
alexander aleksandr oleksandr alexandr
vladimir volodymyr
mikhail mykhailo
nikolai nikolay
yevgeny evgeny yevgeni
catherine ekaterina yekaterina
osama usama
omar umar`;

/** Given names that come to English from other scripts, in whatever spelling. */
export const TRANSLITERATED_NAMES: ReadonlySet<string> = new Set(
  `mohammed muhammad mohamed mohammad mohamad muhammed ahmed ahmad yusuf youssef yousef hussein hussain husayn abdullah
   abdallah sergei sergey dmitry dmitri dimitri yuri yury andrei andrey alexei aleksei alexey aleksandr oleksandr vladimir
   volodymyr mikhail mykhailo nikolai nikolay yevgeny evgeny yevgeni ekaterina yekaterina osama usama omar umar hassan
   hasan khalid khaled ibrahim ebrahim mustafa moustafa ali karim kareem jamal gamal salman suleiman sulaiman tariq tarek
   igor oleg boris ivan anatoly anatoli gennady grigory valery vasily natalia nataliya natalya tatiana tatyana svetlana`.split(
    /\s+/,
  ),
);

/** Spellings of one sound: a person's name has one of them. Full forms only; own table of common knowledge. */
const SPELLINGS = `
stephen steven
geoffrey jeffrey jeffery
philip phillip
alan allan allen
jonathan jonathon johnathan johnathon
michael micheal
matthew mathew
lawrence laurence
terence terrence
catherine katherine kathryn katharine
sean shawn shaun
jaime jamie
sara sarah
robin robyn
tracy tracey
teresa theresa
derek derrick
eric erik
brian bryan
zachary zachery`;

/** Folded given name → its line in the table of spellings. */
export const SPELLING_OF: ReadonlyMap<string, number> = new Map(
  SPELLINGS.trim()
    .split('\n')
    .flatMap((line, index) => line.split(' ').map((name): [string, number] => [name, index])),
);

/** Folded given name → the groups it belongs to; two names in one group are forms of one name. */
export const NICKNAMES: ReadonlyMap<string, readonly number[]> = readGroups();

function readGroups(): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [index, line] of GROUPS.trim().split('\n').entries()) {
    for (const name of line.split(' ')) groups.set(name, [...(groups.get(name) ?? []), index]);
  }
  return groups;
}
