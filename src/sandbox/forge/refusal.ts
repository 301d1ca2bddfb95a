/** A call that GitHub refuses, as it says so. https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api */
export class HttpError extends Error {
  override readonly name = 'HttpError';
  readonly status: number;
  readonly errors: readonly object[] | null;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    message: string,
    more: { errors?: readonly object[]; headers?: Record<string, string> } = {},
  ) {
    super(message);
    this.status = status;
    this.errors = more.errors ?? null;
    this.headers = more.headers ?? {};
  }
}

export const notFound = (): HttpError => new HttpError(404, 'Not Found');

/** `Validation Failed` with one error. */
export const invalid = (resource: string, field: string, code: string, message?: string): HttpError =>
  new HttpError(422, 'Validation Failed', {
    errors: [{ resource, field, code, ...(message === undefined ? {} : { message }) }],
  });
