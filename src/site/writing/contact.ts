/** Where the city's own page says how its offices are reached: the contract has no place for that among the offices. */
export const CONTACT = '/propose/#contact';
