/**
 * Given names that nearly only women or nearly only men have in English-language news, lower case. Own selection from
 * memory of the public birth-name lists of the US Social Security Administration; names of both (Jordan, Taylor) are left
 * out. Used to rule a reading out, never to make one.
 */

const names = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((name) => name !== ''));

export const WOMENS_NAMES = names(`
  abby abigail alexandra alice alicia alison allison alyssa amanda amber amy ana andrea angela anita ann anna anne annette
  annie april arlene audrey barbara beatrice becky bernice beth betty beverly bianca bonnie brandi brenda bridget brittany
  brooke camille candace carla carmen carol caroline carolyn carrie catherine cathy cecilia charlene charlotte chelsea cheryl
  christina christine cindy claire clara claudia colleen connie crystal cynthia daisy danielle darlene dawn deanna debbie
  deborah debra denise diana diane dolores donna doris dorothy edith eileen elaine eleanor elena elizabeth ella ellen emily
  emma erica erin esther ethel eva evelyn faith florence frances gail gina gladys glenda gloria grace hannah hazel heather
  heidi helen hillary holly ida irene isabel jacqueline jane janet janice jasmine jean jeanette jeanne jennifer jenny
  jessica jill joan joann joanna joanne josephine joyce juanita judith judy julia julie karen katherine kathleen kathryn
  kathy katie katrina kayla kelli kimberly kirsten kristen kristin kristina laura lauren leah lena linda lisa loretta lori
  lorraine louise lucille lucy lydia lynn madison mandy marcia margaret maria marie marilyn marjorie marlene marsha martha
  mary maureen megan melanie melinda melissa michelle mildred miranda monica nancy naomi natalie natasha nicole nina nora
  norma olivia pamela patricia patty paula pauline peggy phyllis priscilla rachel rebecca regina rhonda rita roberta robyn
  rosa rose rosemary roxanne ruby ruth sabrina sally samantha sandra sara sarah savannah shannon sharon sheila shelly sherry
  shirley sonia sonya sophia stacey stacy stella stephanie sue susan suzanne sylvia tamara tammy tanya tara teresa theresa
  tiffany tina toni tonya tracey valerie vanessa vera veronica victoria viola virginia vivian wanda wendy whitney yolanda
  yvette yvonne`);

export const MENS_NAMES = names(`
  aaron adam alan albert alex alexander alfred allan allen andre andrew andy anthony antonio arnold arthur austin barry
  benjamin bernard bill billy bob bobby brad bradley brandon brendan brent brett brian bruce bryan calvin carl carlos chad
  charles charlie chester christopher chuck clarence clifford clinton clyde corey craig curtis dale damon dan daniel danny
  darrell darren darryl dave david dean dennis derek derrick dominic don donald doug douglas duane dustin dwayne dwight earl
  eddie edgar eduardo edward edwin eric ernest eugene felix fernando floyd francisco frank franklin fred frederick gabriel
  garrett gary gene george gerald gilbert glen glenn gordon greg gregory harold harry harvey hector henry herbert herman
  howard hugh ian isaac ivan jack jacob jake james jared jason javier jeff jeffery jeffrey jeremy jerome jerry jim jimmy joe
  joel john johnny jon jonathan jorge jose joseph joshua juan julian julio justin keith ken kenneth kevin kirk kurt kyle
  lance larry lawrence leo leon leonard leroy lewis lloyd louis lucas luis luke manuel marc marcus mario mark martin marvin
  matt matthew maurice max melvin michael miguel mike milton mitchell nathan nathaniel neil nicholas nick norman oscar
  patrick paul pedro peter phil philip phillip ralph ramon randall raul ray raymond reginald ricardo richard rick ricky rob
  robert roberto rodney roger roland ronald ronnie ross roy ruben russell ryan salvador sam samuel scott sean sergio seth
  shawn sidney stanley stephen steve steven stuart ted terrance terrence theodore thomas tim timothy todd tom tommy tony
  travis trevor troy tyler vernon victor vincent wade wallace walter warren wayne wesley william willie zachary`);
