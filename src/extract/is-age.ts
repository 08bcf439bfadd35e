/** In years; beyond it a number after a name is no age. */
const oldest = 115

/** Whether a word may be the age of somebody: "34", not "034" or "1934". */
export const isAge = (form: string): boolean => /^[1-9]\d{0,2}$/.test(form) && Number(form) <= oldest
