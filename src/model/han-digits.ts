/** The value of each Chinese digit, the forms of zero that documents print (〇 ○ 零, and letters mistaken for it) included. */
export const hanDigits: Readonly<Record<string, number>> = {
  〇: 0,
  "○": 0,
  零: 0,
  Ｏ: 0,
  O: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
