interface PaperAt {
  programme: string
  dossier: string
  file: string
  /** One acts in it: a link that a browser follows by itself says so in its address. */
  office: string
}

/** Where the file of a paper is handed out. */
export const paperAddress = ({ programme, dossier, file, office }: PaperAt): string =>
  `/papers/${programme}/${dossier}/${file}?office=${encodeURIComponent(office)}`
