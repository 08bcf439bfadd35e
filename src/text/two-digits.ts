/** A number below 100 in two digits, as in dates and clock times: 7 → 07. */
export const twoDigits = (number: number): string => String(number).padStart(2, '0')
