/** As much of the validator's own interface as the tests use. */
declare module '@adobe/structured-data-validator' {
  export default class Validator {
    constructor(schemaOrg?: object);
    validate(data: {
      readonly jsonld: object;
      readonly microdata: object;
      readonly rdfa: object;
    }): Promise<
      readonly { readonly severity: string; readonly issueMessage: string; readonly errorType?: string }[]
    >;
  }
}
