/** Words that sound polite, in Indonesian and English: what a trainee would go by who knows nothing else. */
export const politeWords =
  /\b(?:terima kasih|mohon|maaf|silakan|silahkan|tolong|permisi|berkenan|bersedia|izin|izinkan|dengan senang hati|hormat|salam|selamat (?:pagi|siang|sore|malam)|bapak|ibu|pak|bu|kak|thank(?:s| you)?|please|sorry|apolog\w*|kindly|appreciate\w*|welcome|pleasure|happy to|glad to|would you|could you|may i|good (?:morning|afternoon|evening)|sir|madam|mr|mrs|ms)\b/giu;

/** Words of apology in both languages. */
export const apologies = /\b(?:maaf\w*|mohon maaf|permintaan maaf|memaafkan|sorry|apolog\w*)\b/giu;
