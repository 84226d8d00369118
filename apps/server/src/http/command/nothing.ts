/** The body of a verb that needs no data: empty, or none at all. */
export class Nothing {}
