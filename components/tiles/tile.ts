/** What a tile says: each is the mark of that name; `gone` keeps the place of a tile that was, and is the mark `dropped`. */
export type TileState = 'there' | 'committed' | 'in-talks' | 'not-yet' | 'may-come' | 'estimated' | 'projected' | 'gone'

/** Whose colour a tile has, by the name of the colour; `remark` is our arithmetic. */
export type TileCompany = 'nvidia' | 'openai' | 'oracle' | 'microsoft' | 'capital' | 'amazon' | 'remark' | 'none'
