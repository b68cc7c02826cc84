/**
 * Frequent given names in English-language news, lower case. Own selection from memory of the public birth-name lists
 * of the US Social Security Administration and the UK Office for National Statistics; names that are also everyday
 * words (Will, Mark as a verb, May) are in only where a capital makes the reading sure. Evidence for "this is a
 * person", never a condition.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aaron abby abdul abdullah abigail abraham adam adrian adriana agnes ahmad ahmed aiden alan albert alberto alejandro
   alex alexander alexandra alexei alexis alfred ali alice alicia alison allan allen allison alma alyssa amanda amber
   amelia amir amy ana andre andrea andreas andrei andres andrew andy angel angela angelica angelo anita ann anna anne
   annette annie anthony antonio april ariana arlene arnold arthur ashley ashton audrey austin ava avery barack barbara
   barry beatrice becky ben benjamin bernard bernie beth bethany betty beverly bianca bill billy blake bob bobby bonnie
   boris brad bradley brady brandon brandy brenda brendan brent brett brian brianna bridget britney brittany brooke
   bruce bryan bryce byron caleb calvin cameron candace carl carla carlos carmen carol caroline carolyn carrie carter
   casey cassandra catherine cathy cecilia cedric celia cesar chad charlene charles charlie charlotte chelsea cheryl
   chloe chris christian christina christine christopher christy chuck cindy claire clara clarence claude claudia clay
   clayton clifford clint clinton clyde cody colin colleen connie connor conor corey cory courtney craig cristina
   crystal curtis cynthia daisy dale damian damon dan dana daniel danielle danny darlene darrell darren daryl dave david
   dawn dean deanna debbie deborah debra denis denise dennis derek derrick desmond devin devon diana diane diego dimitri
   dmitry dominic dominique don donald donna doris dorothy doug douglas drew duane dustin dwayne dwight dylan earl eddie
   edgar edith eduardo edward edwin eileen elaine eleanor elena eli elias elijah elise elizabeth ella ellen ellie elliot
   elliott eloise emily emma emmanuel enrique eric erica erik erika erin ernest esther ethan ethel eugene eva evan evelyn
   faith fatima felicia felipe felix fernando fiona florence frances francesca francis francisco francois frank
   franklin fred frederick gabriel gabriela gail garrett gary gavin gene geoffrey george gerald gerard gerhard gilbert
   gina giovanni gladys glen glenn gloria gordon graham greg gregg gregory gretchen guadalupe guillermo gustavo guy
   hailey hank hannah hans harold harriet harrison harry harvey hassan hayley hazel heather hector heidi helen helena
   henry herbert herman hilary hillary holly howard hugh hugo hunter hussein ian ibrahim igor imran ingrid irene iris
   isaac isabel isabella isaiah ivan ivanka jack jackie jackson jaclyn jacob jacqueline jacques jake jamal james jamie
   jan jane janet janice jared jasmine jason javier jay jean jeanette jeanne jeff jeffery jeffrey jen jenna jennifer
   jenny jeremy jermaine jerome jerry jesse jessica jessie jesus jill jim jimmy joan joann joanna joanne joaquin joe
   joel johann john johnathan johnny jon jonathan jordan jorge jose joseph josephine josh joshua joy joyce juan juanita
   judith judy julia julian juliana julie juliet julio june justin kamal kara karen karl karla kate katelyn katherine
   kathleen kathryn kathy katie katrina kay kayla keith kelley kelly kelsey ken kendra kenneth kenny kent kerry kevin
   khalid kim kimberly kirk kirsten kristen kristi kristin kristina kurt kyle lance larry latoya laura lauren laurence
   laurie lawrence leah lee leila leo leon leonard leroy leslie lester lewis liam lillian lily linda lindsay lindsey
   lisa lloyd logan lois lola lonnie loretta lori lorraine louis louise lucas lucia lucy luis luke luther lydia lyle lynn
   mack maddison madeline madison maggie malcolm malik mandy manuel marc marcia marco marcus margaret margarita maria
   mariah marian marianne marie marilyn mario marion marissa marjorie mark marlene marsha marshall martha martin marty
   marvin mary mason mathew matt matthew maureen maurice max maxine megan meghan mehdi melanie melinda melissa melvin
   mercedes meredith michael micheal michel michele michelle miguel mike mikhail mildred miles milton mindy miranda
   miriam misty mitch mitchell mohamed mohammad mohammed moira molly monica morgan moses muhammad mustafa myra nadia
   nancy naomi natalia natalie natasha nathan nathaniel neil nelson nicholas nick nicolas nicole nigel nikki nikolai
   nina noah noel nora norma norman oliver olivia omar orlando oscar osama otto owen pablo paige pam pamela pat patrice
   patricia patrick patsy patti paul paula pauline pedro peggy penny percy perry pete peter phil philip phillip phoebe
   phyllis pierre piotr preston priscilla rachel rafael rahul raj rajesh ralph ramon randall randy raul ray raymond
   rebecca regina reginald renee rex reza rhonda ricardo richard rick ricky riley rita rob robert roberta roberto robin
   robyn rochelle rod rodney roger roland ron ronald ronnie rory rosa rosalind rosario rose rosemary ross roxanne roy
   ruben ruby rudy rupert russell rusty ruth ryan sabrina sally salman salvador sam samantha samir samuel sandra sandy
   santiago sara sarah saul scott sean sebastian serena serge sergei sergey sergio seth shane shannon sharon shaun
   shawn sheila shelby sheldon shelley shelly sherri sherry shirley sidney simon sofia sonia sonya sophia sophie spencer
   stacey stacy stan stanley stefan stella stephanie stephen steve steven stewart stuart sue summer susan susanna
   suzanne sydney sylvia tamara tammy tanya tara tasha taylor ted terence teresa teri terrance terrell terrence terri
   terry theodore theresa thomas tiffany tim timothy tina toby todd tom tomas tommy toni tony tonya tracey traci tracy
   travis trevor tricia tristan troy tyler tyrone valerie vanessa vera vernon veronica vicki vickie victor victoria
   vincent viola violet virginia vivian vladimir volodymyr wade wallace walter wanda warren wayne wendell wendy wesley
   whitney wilbur willard william willie wilson winston xavier yasmin yolanda yuri yusuf yvette yvonne zachary zoe`.split(
    /\s+/,
  ),
);
