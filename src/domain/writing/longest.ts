/** Characters of a draft, as it is kept on a device or in a file: three times what GitHub takes in an issue. */
export const LONGEST_DRAFT = 200_000;
