//! Sign languages: every one that ISO 639-3 knows, and the other ways of writing their codes.

use crate::codes::official::OfficialCode;

const ISO: &str = "ISO 639-3";

/// Other ways of writing a sign language's code, in lower case: the NOS's `ls`, the tags that BCP 47 replaced, and
/// acronyms that ISO 639-3 gives to no other language (`lis` and `lse` are spoken languages there).
const ALIASES: &[(&str, &str)] = &[
    ("ls", "fsl"),
    ("lsf", "fsl"),
    ("lsfb", "sfb"),
    ("lsq", "fcs"),
    ("sgn-be-fr", "sfb"),
    ("sgn-be-nl", "vgt"),
    ("sgn-ch-de", "sgg"),
    ("sgn-de", "gsg"),
    ("sgn-es", "ssp"),
    ("sgn-fr", "fsl"),
    ("sgn-gb", "bfi"),
    ("sgn-ie", "isg"),
    ("sgn-it", "ise"),
    ("sgn-nl", "dse"),
    ("sgn-pt", "psr"),
    ("sgn-us", "ase"),
];

/// The code of a sign language that is written in another way; the case does not matter.
///
/// ```
/// use praticable::codes::official::language::sign_language_alias;
///
/// assert_eq!(sign_language_alias("LSF"), Some("fsl"));
/// assert_eq!(sign_language_alias("sgn-FR"), Some("fsl"));
/// assert_eq!(sign_language_alias("fr"), None);
/// ```
pub fn sign_language_alias(text: &str) -> Option<&'static str> {
    ALIASES.iter().find(|(alias, _)| text.eq_ignore_ascii_case(alias)).map(|(_, code)| *code)
}

pub(super) static CODES: &[OfficialCode] = official_codes! {
    ISO "ads" "langue des signes d’Adamorobe";
    ISO "aed" "langue des signes argentine";
    ISO "aen" "langue des signes arménienne";
    ISO "afg" "langue des signes afghane";
    ISO "ajs" "langue des signes juive algérienne";
    ISO "ase" "langue des signes américaine";
    ISO "asf" "langue des signes australienne";
    ISO "asp" "langue des signes algérienne";
    ISO "asq" "langue des signes autrichienne";
    ISO "asw" "langue des signes aborigène australienne";
    ISO "bfi" "langue des signes britannique";
    ISO "bfk" "langue des signes de Ban Khor";
    ISO "bog" "langue des signes de Bamako";
    ISO "bqn" "langue des signes bulgare";
    ISO "bqy" "langue des signes de Bengkala";
    ISO "bvl" "langue des signes bolivienne";
    ISO "bzs" "langue des signes brésilienne";
    ISO "cds" "langue des signes tchadienne";
    ISO "csc" "langue des signes catalane";
    ISO "csd" "langue des signes de Chiang Mai";
    ISO "cse" "langue des signes tchèque";
    ISO "csf" "langue des signes cubaine";
    ISO "csg" "langue des signes chilienne";
    ISO "csl" "langue des signes chinoise";
    ISO "csn" "langue des signes colombienne";
    ISO "csq" "langue des signes croate";
    ISO "csr" "langue des signes costaricienne";
    ISO "csx" "langue des signes cambodgienne";
    ISO "doq" "langue des signes dominicaine";
    ISO "dse" "langue des signes néerlandaise";
    ISO "dsl" "langue des signes danoise";
    ISO "dsz" "langue des signes de Mardin";
    ISO "ecs" "langue des signes équatorienne";
    ISO "ehs" "langue des signes de Miyakubo";
    ISO "esl" "langue des signes égyptienne";
    ISO "esn" "langue des signes salvadorienne";
    ISO "eso" "langue des signes estonienne";
    ISO "eth" "langue des signes éthiopienne";
    ISO "fcs" "langue des signes québécoise";
    ISO "fse" "langue des signes finlandaise";
    ISO "fsl" "langue des signes française";
    ISO "fss" "langue des signes finno-suédoise";
    ISO "gds" "langue des signes de Ghandruk";
    ISO "gse" "langue des signes ghanéenne";
    ISO "gsg" "langue des signes allemande";
    ISO "gsm" "langue des signes guatémaltèque";
    ISO "gss" "langue des signes grecque";
    ISO "gus" "langue des signes guinéenne";
    ISO "hab" "langue des signes de Hanoï";
    ISO "haf" "langue des signes de Haiphong";
    ISO "hds" "langue des signes hondurienne";
    ISO "hks" "langue des signes de Hong Kong";
    ISO "hos" "langue des signes d’Hô-Chi-Minh-Ville";
    ISO "hps" "langue des signes d’Hawaï";
    ISO "hsh" "langue des signes hongroise";
    ISO "hsl" "langue des signes haoussa";
    ISO "icl" "langue des signes islandaise";
    ISO "iks" "langue des signes inuite";
    ISO "ils" "langue des signes internationale";
    ISO "inl" "langue des signes indonésienne";
    ISO "ins" "langue des signes indienne";
    ISO "ise" "langue des signes italienne";
    ISO "isg" "langue des signes irlandaise";
    ISO "isr" "langue des signes israélienne";
    ISO "jcs" "langue des signes rurale jamaïcaine";
    ISO "jhs" "langue des signes de Jhankot";
    ISO "jks" "langue des signes d’Amami Koniya";
    ISO "jls" "langue des signes jamaïcaine";
    ISO "jos" "langue des signes jordanienne";
    ISO "jsl" "langue des signes japonaise";
    ISO "jus" "langue des signes de Jumla";
    ISO "kgi" "langue des signes de Selangor";
    ISO "kvk" "langue des signes coréenne";
    ISO "lbs" "langue des signes libyenne";
    ISO "lls" "langue des signes lituanienne";
    ISO "lsb" "langue des signes burundaise";
    ISO "lsc" "langue des signes d’Albarradas";
    ISO "lsl" "langue des signes lettone";
    ISO "lsn" "langue des signes tibétaine";
    ISO "lso" "langue des signes laotienne";
    ISO "lsp" "langue des signes panaméenne";
    ISO "lst" "langue des signes de Trinité-et-Tobago";
    ISO "lsv" "langue des signes de Sivia";
    ISO "lsw" "langue des signes seychelloise";
    ISO "lsy" "langue des signes mauricienne";
    ISO "lws" "langue des signes malawite";
    ISO "mdl" "langue des signes maltaise";
    ISO "mfs" "langue des signes mexicaine";
    ISO "mre" "langue des signes de Martha’s Vineyard";
    ISO "msd" "langue des signes maya yucatèque";
    ISO "msr" "langue des signes mongolienne";
    ISO "mzc" "langue des signes malgache";
    ISO "mzg" "langue des signes monastique";
    ISO "mzy" "langue des signes mozambicaine";
    ISO "nbs" "langue des signes namibienne";
    ISO "ncs" "langue des signes nicaraguayenne";
    ISO "nsi" "langue des signes nigérienne";
    ISO "nsl" "langue des signes norvégienne";
    ISO "nsp" "langue des signes népalaise";
    ISO "nsr" "langue des signes des Provinces maritimes";
    ISO "nzs" "langue des signes néo-zélandaise";
    ISO "okl" "langue des signes ancienne du Kent";
    ISO "pgz" "langue des signes de Papouasie-Nouvelle-Guinée";
    ISO "pks" "langue des signes pakistanaise";
    ISO "prl" "langue des signes péruvienne";
    ISO "prz" "langue des signes de Providencia";
    ISO "psc" "langue des signes iranienne";
    ISO "psd" "langue des signes indienne des plaines";
    ISO "psg" "langue des signes de Penang";
    ISO "psl" "langue des signes portoricaine";
    ISO "pso" "langue des signes polonaise";
    ISO "psp" "langue des signes philippine";
    ISO "psr" "langue des signes portugaise";
    ISO "pys" "langue des signes paraguayenne";
    ISO "rib" "langue des signes bribri";
    ISO "rms" "langue des signes roumaine";
    ISO "rnb" "langue des signes brunca";
    ISO "rsl" "langue des signes russe";
    ISO "rsm" "langue des signes miriwoong";
    ISO "rsn" "langue des signes rwandaise";
    ISO "sdl" "langue des signes saoudienne";
    ISO "sfb" "langue des signes de Belgique francophone";
    ISO "sfs" "langue des signes sud-africaine";
    ISO "sgg" "langue des signes suisse alémanique";
    ISO "sgx" "langue des signes de la Sierra Leone";
    ISO "slf" "langue des signes de Suisse italienne";
    ISO "sls" "langue des signes de Singapour";
    ISO "sqk" "langue des signes albanaise";
    ISO "sqs" "langue des signes srilankaise";
    ISO "sqx" "langue des signes de Kufr Qassem";
    ISO "ssp" "langue des signes espagnole";
    ISO "ssr" "langue des signes de Suisse romande";
    ISO "svk" "langue des signes slovaque";
    ISO "swl" "langue des signes suédoise";
    ISO "syy" "langue des signes bédouine d’Al-Sayyid";
    ISO "szs" "langue des signes des îles Salomon";
    ISO "tse" "langue des signes tunisienne";
    ISO "tsm" "langue des signes turque";
    ISO "tsq" "langue des signes thaïe";
    ISO "tss" "langue des signes taïwanaise";
    ISO "tsy" "langue des signes de Tebul";
    ISO "tza" "langue des signes tanzanienne";
    ISO "ugn" "langue des signes ougandaise";
    ISO "ugy" "langue des signes uruguayenne";
    ISO "ukl" "langue des signes ukrainienne";
    ISO "uks" "langue des signes d’Urubú-Kaapor";
    ISO "vgt" "langue des signes flamande";
    ISO "vsi" "langue des signes moldave";
    ISO "vsl" "langue des signes vénézuélienne";
    ISO "vsv" "langue des signes valencienne";
    ISO "wbs" "langue des signes du Bengale occidental";
    ISO "xki" "langue des signes kényane";
    ISO "xml" "langue des signes malaisienne";
    ISO "xms" "langue des signes marocaine";
    ISO "ygs" "langue des signes yolŋu";
    ISO "yhs" "langue des signes yan-nhaŋu";
    ISO "ysl" "langue des signes yougoslave";
    ISO "ysm" "langue des signes du Myanmar";
    ISO "zib" "langue des signes zimbabwéenne";
    ISO "zsl" "langue des signes zambienne";
};
