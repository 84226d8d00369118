/** The body of a verb that needs no data: empty, or none at all. */
// eslint-disable-next-line @typescript-eslint/no-extraneous-class -- a body is read into a class
export class Nothing {}
