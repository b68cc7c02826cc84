/**
 * Frequent given names in English-language news, lower case. Own selection from memory of the public birth-name lists
 * of the US Social Security Administration and the UK Office for National Statistics; names that are also everyday
 * words (Will, Mark as a verb, May) are in only where a capital makes the reading sure. Evidence for "this is a
 * person", never a condition.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aaron abby abdul abdullah abigail abraham adam adrian adriana agnes ahmad ahmed aiden alan albert alberto alejandro
   alex alexander alexandra alexei alexis alfred alfredo ali alice alicia alison allan allen allison alma alyssa amanda
   amber amelia amir amy ana andre andrea andreas andrei andres andrew andy angel angela angelica angelo anita ann anna
   anne annette annie anthony antoine antonio april ariana arlene armando arnold arthur arturo ashley ashton audrey
   austin ava avery barack barbara barry beatrice becky ben benito benjamin bernard bernie beth bethany betty beverly
   bianca bill billy blake bob bobby bonnie boris brad bradley brady brandon brandy brenda brendan brent brett brian
   brianna bridget britney brittany brooke bruce bryan bryce byron caleb calvin cameron camille candace carl carla
   carlos carmen carol caroline carolyn carrie carter casey cassandra catherine cathy cecilia cedric celeste celia
   cesar chad charlene charles charlie charlotte chelsea cheryl chloe chris christian christina christine christopher
   christy chuck cindy claire clara clarence clarissa claude claudia clay clayton clifford clint clinton clyde cody
   colin colleen connie connor conor constance corey cornelius cory courtney craig cristina crystal curtis cynthia
   daisy dale damian damien damon dan dana daniel danielle danny darlene darnell darrell darren daryl dave david dawn
   dean deandre deanna debbie deborah debra delbert delores demetrius denis denise dennis derek derrick deshawn desmond
   devin devon diana diane diego dimitri dmitry dolores dominic dominique don donald donna doris dorothy doug douglas
   drew duane dustin dwayne dwight dylan earl eddie edgar edith edna eduardo edward edwin eileen elaine eleanor elena
   eli elias elijah elise elizabeth ella ellen ellie elliot elliott elmer eloise emilio emily emma emmanuel enrique
   eric erica erik erika erin ernest ernesto ervin esteban estelle esther ethan ethel eugene eva evan evelyn everett
   ezekiel ezra fabian faith fatima federico felicia felipe felix fernando fiona florence frances francesca francis
   francisco francois frank franklin fred frederick gabriel gabriela gail garrett gary gavin gene geoffrey george
   gerald geraldine gerard gerardo gerhard gilbert gilberto gina gino giovanni gladys glen glenn gloria gordon graham
   greg gregg gregory greta gretchen guadalupe guillermo gustavo guy gwen gwendolyn hailey hank hannah hans harold
   harriet harrison harry harvey hassan hattie hayley hazel heather hector heidi helen helena henry herbert herman
   hilary hillary holly howard hubert hugh hugo humberto hunter hussein ian ibrahim ida ignacio igor ilene imran inez
   ingrid irene iris irma irving isaac isabel isabella isaiah ismael ivan ivanka jacinta jack jackie jackson jaclyn
   jacob jacqueline jacques jake jamal james jamie jan jane janet janice jared jarvis jasmine jason jasper javier jay
   jayden jaylen jean jeanette jeanne jeff jeffery jeffrey jen jenna jennifer jenny jeremy jermaine jerome jerry jesse
   jessica jessie jesus jill jim jimmy joan joann joanna joanne joaquin jocelyn joe joel johann john johnathan johnny
   jon jonathan jordan jorge jose josefina joseph josephine josh joshua joy joyce juan juanita judith judy julia julian
   juliana julie juliet julio june justin kamal kara karen karl karla kate katelyn katherine kathleen kathryn kathy
   katie katrina kay kayla keisha keith kelley kelly kelsey ken kendra kendrick kenneth kenny kent kerry kevin khalid
   kim kimberly kirk kirsten kristen kristi kristin kristina kurt kyle lamar lamont lance larry latasha latisha latoya
   laura lauren laurence laurie lawrence leah lee leila leland leo leon leonard leroy leslie lester leticia lewis liam
   lillian lily linda lindsay lindsey lionel lisa lloyd logan lois lola lonnie lorenzo loretta lori lorraine louis
   louise lucas lucia lucille lucinda lucy luis luisa luke luther lydia lyle lynette lynn mabel mack maddison madeline
   madison magdalena maggie malcolm malik mandy manuel marc marcia marco marcus margaret margarita margot maria mariah
   marian marianne marie marilyn mario marion marisol marissa marjorie mark marlena marlene marlon marsha marshall
   martha martin marty marvin mary maryann mason mathew matt matthew maureen maurice max maxine maxwell mckenzie megan
   meghan mehdi melanie melinda melissa melvin mercedes meredith michael micheal michel michele michelle miguel mike
   mikhail mildred miles milton mindy miranda miriam misty mitch mitchell mohamed mohammad mohammed moira molly monica
   morgan moses muhammad mustafa myra myron nadia nadine nancy naomi natalia natalie natasha nathan nathanial nathaniel
   neil nelly nelson nicholas nick nicolas nicole nigel nikki nikolai nina noah noel nora norbert norma norman odell
   oliver olivia omar ophelia orlando orville osama osborne oscar osvaldo oswaldo otis otto owen pablo paige pam pamela
   pat patrice patricia patrick patsy patti paul paula pauline pedro peggy penny percy perry pete peter phil philip
   phillip phoebe phyllis pierre piotr preston priscilla quentin quincy rachel rafael rahul raj rajesh ralph ramiro
   ramon ramona randall randolph randy raphael raquel raul ray raymond rebecca reggie regina reginald renee reuben rex
   reza rhonda ricardo richard rick ricky riley rita rob robert roberta roberto robin robyn rochelle rocio rod roderick
   rodney rodrigo rogelio roger roland ron ronald ronnie rory rosa rosalie rosalind rosario rose rosemarie rosemary
   ross roxanne roy ruben ruby rudolph rudy rufus rupert russell rusty ruth ruthie ryan sabrina sadie sally salman
   salvador salvatore sam samantha samir samuel sandra sandy santiago sara sarah saul scott sean sebastian selena
   serena serge sergei sergey sergio seth shane shannon sharon shaun shawn sheila shelby sheldon shelley shelly sherri
   sherry sherwin shirley sidney silvia simon simone skylar sofia solomon sonia sonya sophia sophie spencer stacey
   stacy stan stanley stefan stefanie stella stephanie stephen steve steven stewart stuart sue summer susan susanna
   susannah suzanne sydney sylvester sylvia tabitha tamara tammy tanya tara tasha taylor ted terence teresa teri
   terrance terrell terrence terri terry thelma theodore theresa thomas tiffany tim timothy tina toby todd tom tomas
   tommy toni tony tonya tracey traci tracy travis trent trevor tricia trisha tristan troy tyler tyrell tyrese tyrone
   ursula valerie vanessa vaughn velma vera verna vernon veronica vicki vickie victor victoria vince vincent viola
   violet virgil virginia vito vivian vladimir volodymyr wade wallace walter wanda warren wayne wendell wendy wesley
   whitney wilbur wilfred willard william willie wilma wilson winston wyatt xavier yasmin yolanda yuri yusuf yvette
   yvonne zachariah zachary zane zoe`.split(/\s+/),
);
