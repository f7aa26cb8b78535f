import type { BehaviourId, BehaviourWords } from '../model/behaviour.ts';

/** The codebook in words; apart from its figures, so that playing does not load them. */
export const behaviourWords: Readonly<Record<BehaviourId, BehaviourWords>> = {
  'let-vent': {
    label: { id: 'Memberi ruang bercerita', en: 'Lets the customer vent' },
    description: {
      id: 'Mengajak pelanggan bercerita sampai selesai dan tidak menyela.',
      en: 'Invites the whole story and does not interrupt.',
    },
    sources: ['complaint-procedure', 'epitome'],
  },
  'name-feeling': {
    label: { id: 'Menyebut perasaan', en: 'Names the feeling' },
    description: {
      id: 'Menyebut perasaan pelanggan atau penyebabnya yang khas.',
      en: 'Names the feeling or its specific cause.',
    },
    sources: ['complaint-procedure', 'epitome', 'beta'],
  },
  'own-words': {
    label: { id: 'Mengulang dampak dengan kata sendiri', en: 'Restates the impact' },
    description: {
      id: 'Mengungkapkan kembali dampaknya secara konkret, dengan kata sendiri.',
      en: "Restates the impact concretely, in the agent's own words.",
    },
    sources: ['epitome', 'concrete-wording'],
  },
  apologise: {
    label: { id: 'Meminta maaf', en: 'Apologises' },
    description: {
      id: 'Meminta maaf dengan tulus; sekali sudah cukup.',
      en: 'Apologises sincerely; once is enough.',
    },
    sources: ['complaint-procedure', 'apology-studies'],
  },
  'take-ownership': {
    label: { id: 'Mengambil tanggung jawab', en: 'Takes ownership' },
    description: {
      id: 'Mengatakan bahwa ia sendiri yang akan menangani sampai selesai.',
      en: 'Says that they will handle it themselves.',
    },
    sources: ['carp'],
  },
  thank: {
    label: { id: 'Berterima kasih', en: 'Thanks' },
    description: {
      id: 'Berterima kasih atas sesuatu yang nyata: kesabaran, informasi, waktu.',
      en: 'Thanks for something real: patience, information, time.',
    },
    sources: ['scorecards'],
  },
  greet: {
    label: { id: 'Menyapa', en: 'Greets' },
    description: {
      id: 'Memberi salam, menyebut nama sendiri, dan menawarkan bantuan.',
      en: 'Gives a salutation, their own name and an offer of help.',
    },
    sources: ['scorecards'],
  },
  'ask-to-hold': {
    label: { id: 'Meminta izin menunggu', en: 'Asks to hold' },
    description: {
      id: 'Meminta izin, menyebut lamanya, dan berterima kasih sesudahnya.',
      en: 'Asks first, says how long, and thanks afterwards.',
    },
    sources: ['scorecards'],
  },
  'close-warmly': {
    label: { id: 'Menutup dengan hangat', en: 'Closes warmly' },
    description: {
      id: 'Menutup percakapan dengan salam yang hangat dan pribadi.',
      en: 'Ends the conversation with a warm, personal word.',
    },
    sources: ['scorecards'],
  },
  'verify-identity': {
    label: { id: 'Memverifikasi identitas', en: 'Verifies identity' },
    description: {
      id: 'Memastikan siapa yang berbicara sebelum menyebut data akun.',
      en: 'Makes sure who is speaking before any account data.',
    },
    sources: ['data-protection'],
  },
  'ask-specific': {
    label: { id: 'Bertanya spesifik', en: 'Asks a specific question' },
    description: {
      id: 'Mengajukan pertanyaan sopan yang jawabannya mempersempit akar masalah.',
      en: 'Asks a polite question whose answer narrows down the root cause.',
    },
    sources: ['complaint-procedure'],
  },
  paraphrase: {
    label: { id: 'Memeriksa pemahaman', en: 'Checks understanding' },
    description: {
      id: 'Merangkum masalah dan bertanya apakah sudah benar.',
      en: 'Sums up the problem and asks whether that is right.',
    },
    sources: ['epitome', 'carp'],
  },
  'check-record': {
    label: { id: 'Membuka catatan', en: 'Checks the record' },
    description: {
      id: 'Membuka catatan yang diperlukan di meja kerja.',
      en: 'Opens a record on the desk that the case needs.',
    },
    sources: ['complaint-procedure'],
  },
  'explain-plainly': {
    label: { id: 'Menjelaskan dengan sederhana', en: 'Explains plainly' },
    description: {
      id: 'Menjelaskan sebab atau aturan dengan kata sehari-hari.',
      en: 'Explains the cause or the rule in everyday words.',
    },
    sources: ['plain-language'],
  },
  'offer-choice': {
    label: { id: 'Menawarkan pilihan', en: 'Offers a choice' },
    description: {
      id: 'Memberi dua jalan atau lebih yang sama-sama nyata.',
      en: 'Gives two or more real ways forward.',
    },
    sources: ['beta', 'apology-studies'],
  },
  'offer-solution': {
    label: { id: 'Menawarkan solusi', en: 'Offers a solution' },
    description: {
      id: 'Menawarkan penyelesaian yang sesuai prosedur dan wewenang.',
      en: 'Offers a remedy that fits procedure and authority.',
    },
    sources: ['complaint-procedure'],
  },
  'offer-alternative': {
    label: { id: 'Menawarkan alternatif', en: 'Offers an alternative' },
    description: {
      id: 'Menawarkan jalan lain ketika keinginan pelanggan tidak dapat dipenuhi.',
      en: "Offers another way when the wish can't be met.",
    },
    sources: ['complaint-procedure'],
  },
  'give-eta': {
    label: { id: 'Memberi kepastian waktu', en: 'Gives a time' },
    description: {
      id: 'Menyebut siapa melakukan apa dan paling lambat kapan.',
      en: 'Says who does what by when.',
    },
    sources: ['complaint-procedure', 'concrete-wording'],
  },
  'escalate-warm': {
    label: { id: 'Mengalihkan dengan hangat', en: 'Hands over warmly' },
    description: {
      id: 'Menyerahkan ringkasan kasus dan memberi tahu waktu tunggu.',
      en: 'Hands over a summary and tells the waiting time.',
    },
    sources: ['complaint-procedure'],
  },
  'set-limit': {
    label: { id: 'Memberi batas dengan hormat', en: 'Sets a limit' },
    description: {
      id: 'Memberi batas terhadap makian dengan hormat, tanpa mengancam.',
      en: 'Sets a respectful limit to abuse, without a threat.',
    },
    sources: ['beta'],
  },
  'confirm-solved': {
    label: { id: 'Memastikan sudah selesai', en: 'Confirms it is solved' },
    description: {
      id: 'Bertanya apakah masalahnya sungguh sudah selesai.',
      en: 'Asks whether the problem is really solved.',
    },
    sources: ['complaint-procedure'],
  },
  'arrange-follow-up': {
    label: { id: 'Menjadwalkan tindak lanjut', en: 'Arranges a follow-up' },
    description: {
      id: 'Menyepakati kapan dan lewat apa pelanggan dihubungi lagi.',
      en: 'Agrees when and how the customer will be contacted again.',
    },
    sources: ['complaint-procedure'],
  },
  'ask-feedback': {
    label: { id: 'Meminta umpan balik', en: 'Asks for feedback' },
    description: {
      id: 'Meminta penilaian setelah masalah selesai.',
      en: 'Asks for feedback once the problem is solved.',
    },
    sources: ['complaint-procedure'],
  },
  recommend: {
    label: { id: 'Merekomendasikan produk', en: 'Recommends a product' },
    description: {
      id: 'Menyarankan produk yang cocok dengan kebutuhan yang disebut pelanggan.',
      en: 'Suggests a product that fits a need the customer named.',
    },
    sources: ['complaint-procedure'],
  },
  'record-case': {
    label: { id: 'Mencatat kasus', en: 'Records the case' },
    description: {
      id: 'Mencatat sebab, tindakan, dan janji pada berkas kasus.',
      en: 'Records cause, action and promise in the case file.',
    },
    sources: ['complaint-procedure'],
  },
  'stock-phrase': {
    label: { id: 'Kalimat templat', en: 'Stock phrase' },
    description: {
      id: 'Memakai kalimat jadi tanpa isi yang khusus untuk kasus ini.',
      en: 'Uses a formula without content for this case.',
    },
    sources: ['concrete-wording'],
  },
  'wrong-address': {
    label: { id: 'Salah menyapa', en: 'Wrong form of address' },
    description: {
      id: 'Memakai "kamu", nama yang keliru, atau sapaan yang tidak pantas.',
      en: 'Uses the wrong name or form of address.',
    },
    sources: ['scorecards'],
  },
  'silent-hold': {
    label: { id: 'Membiarkan menunggu', en: 'Silent hold' },
    description: {
      id: 'Membuat pelanggan menunggu tanpa izin atau kabar.',
      en: 'Keeps the customer waiting without asking or saying so.',
    },
    sources: ['scorecards'],
  },
  'command-calm': {
    label: { id: 'Menyuruh tenang', en: 'Commands calm' },
    description: {
      id: 'Menyuruh pelanggan tenang atau tidak marah.',
      en: 'Tells the customer to calm down.',
    },
    sources: ['beta'],
  },
  dismiss: {
    label: { id: 'Meremehkan', en: 'Dismisses' },
    description: {
      id: 'Mengecilkan masalah atau perasaan pelanggan.',
      en: 'Belittles the problem or the feeling.',
    },
    sources: ['epitome'],
  },
  argue: {
    label: { id: 'Membantah', en: 'Argues' },
    description: {
      id: 'Membantah cerita pelanggan atau mencari siapa yang salah.',
      en: 'Contradicts the customer or argues about who is at fault.',
    },
    sources: ['beta'],
  },
  interrupt: {
    label: { id: 'Menyela', en: 'Interrupts' },
    description: {
      id: 'Memotong sebelum pelanggan selesai bercerita.',
      en: 'Cuts in before the customer has finished.',
    },
    sources: ['scorecards'],
  },
  'blame-others': {
    label: { id: 'Menyalahkan pihak lain', en: 'Blames others' },
    description: {
      id: 'Menyalahkan kurir, tim lain, atau sistem.',
      en: 'Blames the courier, another team or the system.',
    },
    sources: ['carp'],
  },
  'policy-wall': {
    label: { id: 'Bersembunyi di balik aturan', en: 'Hides behind policy' },
    description: {
      id: 'Menyebut aturan tanpa alasan dan tanpa jalan lain.',
      en: 'Cites a rule without a reason or a way forward.',
    },
    sources: ['carp'],
  },
  'cold-transfer': {
    label: { id: 'Mengoper begitu saja', en: 'Cold transfer' },
    description: {
      id: 'Mengalihkan pelanggan tanpa ringkasan dan tanpa waktu tunggu.',
      en: 'Passes the customer on without a summary or waiting time.',
    },
    sources: ['scorecards'],
  },
  'ask-again': {
    label: { id: 'Menanyakan ulang', en: 'Asks again' },
    description: {
      id: 'Menanyakan hal yang sudah diberikan pelanggan.',
      en: 'Asks for what the customer has already given.',
    },
    sources: ['scorecards'],
  },
  jargon: {
    label: { id: 'Memakai istilah teknis', en: 'Uses jargon' },
    description: {
      id: 'Memakai istilah dalam yang tidak dikenal pelanggan.',
      en: 'Uses in-house words that the customer does not know.',
    },
    sources: ['plain-language'],
  },
  'vague-promise': {
    label: { id: 'Janji samar', en: 'Vague promise' },
    description: {
      id: 'Berjanji tanpa waktu: "secepatnya", "nanti dikabari".',
      en: 'Promises without a time: "as soon as possible".',
    },
    sources: ['concrete-wording'],
  },
  'blame-customer': {
    label: { id: 'Menyalahkan pelanggan', en: 'Blames the customer' },
    description: {
      id: 'Menuduh atau menyalahkan pelanggan atas masalahnya.',
      en: 'Accuses the customer or says it is their fault.',
    },
    sources: ['scorecards'],
  },
  insult: {
    label: { id: 'Menghina', en: 'Insults' },
    description: {
      id: 'Menghina, menyindir, atau mengejek pelanggan.',
      en: 'Insults, mocks or sneers at the customer.',
    },
    sources: ['scorecards'],
  },
  threaten: {
    label: { id: 'Mengancam', en: 'Threatens' },
    description: {
      id: 'Mengancam pelanggan dengan akibat buruk.',
      en: 'Threatens the customer with consequences.',
    },
    sources: ['scorecards'],
  },
  'disclose-data': {
    label: { id: 'Membocorkan data', en: 'Discloses data' },
    description: {
      id: 'Menyebut data pribadi atau akun kepada orang yang belum terverifikasi.',
      en: 'Gives personal or account data to someone not verified.',
    },
    sources: ['data-protection'],
  },
  'ask-secret': {
    label: { id: 'Meminta rahasia', en: 'Asks for a secret' },
    description: {
      id: 'Meminta OTP, PIN, CVV, atau kata sandi.',
      en: 'Asks for an OTP, PIN, CVV or password.',
    },
    sources: ['data-protection'],
  },
  'false-promise': {
    label: { id: 'Janji palsu', en: 'False promise' },
    description: {
      id: 'Menjanjikan sesuatu di luar prosedur atau wewenangnya.',
      en: 'Promises something outside procedure or authority.',
    },
    sources: ['scorecards'],
  },
  fabricate: {
    label: { id: 'Mengarang', en: 'Fabricates' },
    description: {
      id: 'Mengarang fakta, status, atau alasan.',
      en: 'Makes up a fact, a status or a reason.',
    },
    sources: ['scorecards'],
  },
  'refuse-escalation': {
    label: { id: 'Menolak eskalasi', en: 'Refuses to escalate' },
    description: {
      id: 'Menolak permintaan yang sah untuk berbicara dengan atasan.',
      en: 'Refuses a legitimate request to speak to a superior.',
    },
    sources: ['scorecards'],
  },
  abandon: {
    label: { id: 'Meninggalkan pelanggan', en: 'Abandons' },
    description: {
      id: 'Memutus percakapan atau meninggalkan pelanggan tanpa penyelesaian.',
      en: 'Ends the conversation or leaves without a way forward.',
    },
    sources: ['scorecards'],
  },
  discriminate: {
    label: { id: 'Mendiskriminasi', en: 'Discriminates' },
    description: {
      id: 'Membedakan perlakuan karena asal, umur, agama, kelamin, atau kemampuan.',
      en: 'Treats someone worse for origin, age, faith, gender or ability.',
    },
    sources: ['scorecards'],
  },
};
