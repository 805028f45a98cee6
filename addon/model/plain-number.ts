/** The pattern of a number in digits. A comma parts thousands and is no decimal point: "1,400" is one, "1,4" is not. */
export const PLAIN_NUMBER = String.raw`(?:[1-9]\d{0,2}(?:,\d{3})+|\d+)(?:\.\d+)?`
