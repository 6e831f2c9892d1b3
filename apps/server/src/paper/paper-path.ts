/** The door that hands out the file of a dossier's paper. */
export const paperPath = '/papers/:programme/:dossier/:file'
