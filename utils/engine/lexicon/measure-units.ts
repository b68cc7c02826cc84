/** Units of measure with their dimension and factor to the base unit. Factors after the SI brochure and NIST SP 811. */

export interface Unit {
  readonly measure: 'distance' | 'area' | 'weight' | 'volume' | 'speed' | 'duration' | 'temperature' | 'percent';
  /** Base unit of the dimension. */
  readonly unit: string;
  readonly factor: number;
  /** Added after the factor; only °F. */
  readonly offset?: number;
}

const UNITS = new Map<string, Unit>();
const add = (measure: Unit['measure'], unit: string, factor: number, words: string) => {
  for (const word of words.split(' ')) UNITS.set(word, { measure, unit, factor });
};

add('distance', 'm', 1, 'meter meters metre metres');
add('distance', 'm', 1_000, 'km kms kilometer kilometers kilometre kilometres');
add('distance', 'm', 0.01, 'cm centimeter centimeters centimetre centimetres');
add('distance', 'm', 0.001, 'mm millimeter millimeters millimetre millimetres');
add('distance', 'm', 0.3048, 'ft foot feet');
add('distance', 'm', 0.0254, 'inch inches');
add('distance', 'm', 0.9144, 'yd yard yards');
add('distance', 'm', 1_609.344, 'mile miles mi');
add('area', 'm2', 4_046.856, 'acre acres');
add('area', 'm2', 10_000, 'hectare hectares ha');
add('weight', 'kg', 1, 'kg kgs kilo kilos kilogram kilograms');
add('weight', 'kg', 0.001, 'gram grams');
add('weight', 'kg', 0.453592, 'lb lbs pound pounds');
add('weight', 'kg', 0.0283495, 'oz ounce ounces');
add('weight', 'kg', 1_000, 'tonne tonnes');
add('weight', 'kg', 907.185, 'ton tons');
add('volume', 'l', 1, 'liter liters litre litres');
add('volume', 'l', 3.78541, 'gallon gallons');
add('volume', 'l', 158.987, 'barrel barrels');
add('speed', 'km/h', 1, 'kph kmh');
add('speed', 'km/h', 1.609344, 'mph');
add('speed', 'km/h', 1.852, 'knots');
add('duration', 's', 1, 'second seconds');
add('duration', 's', 60, 'minute minutes min mins');
add('duration', 's', 3_600, 'hour hours hrs');
add('duration', 's', 86_400, 'day days');
add('duration', 's', 604_800, 'week weeks');
add('duration', 's', 2_629_800, 'month months');
add('duration', 's', 31_557_600, 'year years');

export const MEASURE_UNITS: ReadonlyMap<string, Unit> = UNITS;

/** "square feet": a length before which `square` stands. */
export const SQUARE_WORDS: ReadonlySet<string> = new Set(['square', 'sq']);

/** Signs directly before an amount. ISO 4217 codes; a bare $ is read as US dollars. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
]);

/** Words after an amount. "pounds" is left to weights: the press writes £. */
export const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['usd', 'USD'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['rupee', 'INR'],
  ['rupees', 'INR'],
  ['ruble', 'RUB'],
  ['rubles', 'RUB'],
  ['roubles', 'RUB'],
  ['peso', 'MXN'],
  ['pesos', 'MXN'],
]);
