//! Sign languages: every one that ISO 639-3 knows, and the other ways of writing their codes.

use crate::codes::official::Table;

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

pub(super) const TABLE: Table = official_codes! {
    "ISO 639-3" "ads" "langue des signes d’Adamorobe";
    "ISO 639-3" "aed" "langue des signes argentine";
    "ISO 639-3" "aen" "langue des signes arménienne";
    "ISO 639-3" "afg" "langue des signes afghane";
    "ISO 639-3" "ajs" "langue des signes juive algérienne";
    "ISO 639-3" "ase" "langue des signes américaine";
    "ISO 639-3" "asf" "langue des signes australienne";
    "ISO 639-3" "asp" "langue des signes algérienne";
    "ISO 639-3" "asq" "langue des signes autrichienne";
    "ISO 639-3" "asw" "langue des signes aborigène australienne";
    "ISO 639-3" "bfi" "langue des signes britannique";
    "ISO 639-3" "bfk" "langue des signes de Ban Khor";
    "ISO 639-3" "bog" "langue des signes de Bamako";
    "ISO 639-3" "bqn" "langue des signes bulgare";
    "ISO 639-3" "bqy" "langue des signes de Bengkala";
    "ISO 639-3" "bvl" "langue des signes bolivienne";
    "ISO 639-3" "bzs" "langue des signes brésilienne";
    "ISO 639-3" "cds" "langue des signes tchadienne";
    "ISO 639-3" "csc" "langue des signes catalane";
    "ISO 639-3" "csd" "langue des signes de Chiang Mai";
    "ISO 639-3" "cse" "langue des signes tchèque";
    "ISO 639-3" "csf" "langue des signes cubaine";
    "ISO 639-3" "csg" "langue des signes chilienne";
    "ISO 639-3" "csl" "langue des signes chinoise";
    "ISO 639-3" "csn" "langue des signes colombienne";
    "ISO 639-3" "csq" "langue des signes croate";
    "ISO 639-3" "csr" "langue des signes costaricienne";
    "ISO 639-3" "csx" "langue des signes cambodgienne";
    "ISO 639-3" "doq" "langue des signes dominicaine";
    "ISO 639-3" "dse" "langue des signes néerlandaise";
    "ISO 639-3" "dsl" "langue des signes danoise";
    "ISO 639-3" "dsz" "langue des signes de Mardin";
    "ISO 639-3" "ecs" "langue des signes équatorienne";
    "ISO 639-3" "ehs" "langue des signes de Miyakubo";
    "ISO 639-3" "esl" "langue des signes égyptienne";
    "ISO 639-3" "esn" "langue des signes salvadorienne";
    "ISO 639-3" "eso" "langue des signes estonienne";
    "ISO 639-3" "eth" "langue des signes éthiopienne";
    "ISO 639-3" "fcs" "langue des signes québécoise";
    "ISO 639-3" "fse" "langue des signes finlandaise";
    "ISO 639-3" "fsl" "langue des signes française";
    "ISO 639-3" "fss" "langue des signes finno-suédoise";
    "ISO 639-3" "gds" "langue des signes de Ghandruk";
    "ISO 639-3" "gse" "langue des signes ghanéenne";
    "ISO 639-3" "gsg" "langue des signes allemande";
    "ISO 639-3" "gsm" "langue des signes guatémaltèque";
    "ISO 639-3" "gss" "langue des signes grecque";
    "ISO 639-3" "gus" "langue des signes guinéenne";
    "ISO 639-3" "hab" "langue des signes de Hanoï";
    "ISO 639-3" "haf" "langue des signes de Haiphong";
    "ISO 639-3" "hds" "langue des signes hondurienne";
    "ISO 639-3" "hks" "langue des signes de Hong Kong";
    "ISO 639-3" "hos" "langue des signes d’Hô-Chi-Minh-Ville";
    "ISO 639-3" "hps" "langue des signes d’Hawaï";
    "ISO 639-3" "hsh" "langue des signes hongroise";
    "ISO 639-3" "hsl" "langue des signes haoussa";
    "ISO 639-3" "icl" "langue des signes islandaise";
    "ISO 639-3" "iks" "langue des signes inuite";
    "ISO 639-3" "ils" "langue des signes internationale";
    "ISO 639-3" "inl" "langue des signes indonésienne";
    "ISO 639-3" "ins" "langue des signes indienne";
    "ISO 639-3" "ise" "langue des signes italienne";
    "ISO 639-3" "isg" "langue des signes irlandaise";
    "ISO 639-3" "isr" "langue des signes israélienne";
    "ISO 639-3" "jcs" "langue des signes rurale jamaïcaine";
    "ISO 639-3" "jhs" "langue des signes de Jhankot";
    "ISO 639-3" "jks" "langue des signes d’Amami Koniya";
    "ISO 639-3" "jls" "langue des signes jamaïcaine";
    "ISO 639-3" "jos" "langue des signes jordanienne";
    "ISO 639-3" "jsl" "langue des signes japonaise";
    "ISO 639-3" "jus" "langue des signes de Jumla";
    "ISO 639-3" "kgi" "langue des signes de Selangor";
    "ISO 639-3" "kvk" "langue des signes coréenne";
    "ISO 639-3" "lbs" "langue des signes libyenne";
    "ISO 639-3" "lls" "langue des signes lituanienne";
    "ISO 639-3" "lsb" "langue des signes burundaise";
    "ISO 639-3" "lsc" "langue des signes d’Albarradas";
    "ISO 639-3" "lsl" "langue des signes lettone";
    "ISO 639-3" "lsn" "langue des signes tibétaine";
    "ISO 639-3" "lso" "langue des signes laotienne";
    "ISO 639-3" "lsp" "langue des signes panaméenne";
    "ISO 639-3" "lst" "langue des signes de Trinité-et-Tobago";
    "ISO 639-3" "lsv" "langue des signes de Sivia";
    "ISO 639-3" "lsw" "langue des signes seychelloise";
    "ISO 639-3" "lsy" "langue des signes mauricienne";
    "ISO 639-3" "lws" "langue des signes malawite";
    "ISO 639-3" "mdl" "langue des signes maltaise";
    "ISO 639-3" "mfs" "langue des signes mexicaine";
    "ISO 639-3" "mre" "langue des signes de Martha’s Vineyard";
    "ISO 639-3" "msd" "langue des signes maya yucatèque";
    "ISO 639-3" "msr" "langue des signes mongolienne";
    "ISO 639-3" "mzc" "langue des signes malgache";
    "ISO 639-3" "mzg" "langue des signes monastique";
    "ISO 639-3" "mzy" "langue des signes mozambicaine";
    "ISO 639-3" "nbs" "langue des signes namibienne";
    "ISO 639-3" "ncs" "langue des signes nicaraguayenne";
    "ISO 639-3" "nsi" "langue des signes nigérienne";
    "ISO 639-3" "nsl" "langue des signes norvégienne";
    "ISO 639-3" "nsp" "langue des signes népalaise";
    "ISO 639-3" "nsr" "langue des signes des Provinces maritimes";
    "ISO 639-3" "nzs" "langue des signes néo-zélandaise";
    "ISO 639-3" "okl" "langue des signes ancienne du Kent";
    "ISO 639-3" "pgz" "langue des signes de Papouasie-Nouvelle-Guinée";
    "ISO 639-3" "pks" "langue des signes pakistanaise";
    "ISO 639-3" "prl" "langue des signes péruvienne";
    "ISO 639-3" "prz" "langue des signes de Providencia";
    "ISO 639-3" "psc" "langue des signes iranienne";
    "ISO 639-3" "psd" "langue des signes indienne des plaines";
    "ISO 639-3" "psg" "langue des signes de Penang";
    "ISO 639-3" "psl" "langue des signes portoricaine";
    "ISO 639-3" "pso" "langue des signes polonaise";
    "ISO 639-3" "psp" "langue des signes philippine";
    "ISO 639-3" "psr" "langue des signes portugaise";
    "ISO 639-3" "pys" "langue des signes paraguayenne";
    "ISO 639-3" "rib" "langue des signes bribri";
    "ISO 639-3" "rms" "langue des signes roumaine";
    "ISO 639-3" "rnb" "langue des signes brunca";
    "ISO 639-3" "rsl" "langue des signes russe";
    "ISO 639-3" "rsm" "langue des signes miriwoong";
    "ISO 639-3" "rsn" "langue des signes rwandaise";
    "ISO 639-3" "sdl" "langue des signes saoudienne";
    "ISO 639-3" "sfb" "langue des signes de Belgique francophone";
    "ISO 639-3" "sfs" "langue des signes sud-africaine";
    "ISO 639-3" "sgg" "langue des signes suisse alémanique";
    "ISO 639-3" "sgx" "langue des signes de la Sierra Leone";
    "ISO 639-3" "slf" "langue des signes de Suisse italienne";
    "ISO 639-3" "sls" "langue des signes de Singapour";
    "ISO 639-3" "sqk" "langue des signes albanaise";
    "ISO 639-3" "sqs" "langue des signes srilankaise";
    "ISO 639-3" "sqx" "langue des signes de Kufr Qassem";
    "ISO 639-3" "ssp" "langue des signes espagnole";
    "ISO 639-3" "ssr" "langue des signes de Suisse romande";
    "ISO 639-3" "svk" "langue des signes slovaque";
    "ISO 639-3" "swl" "langue des signes suédoise";
    "ISO 639-3" "syy" "langue des signes bédouine d’Al-Sayyid";
    "ISO 639-3" "szs" "langue des signes des îles Salomon";
    "ISO 639-3" "tse" "langue des signes tunisienne";
    "ISO 639-3" "tsm" "langue des signes turque";
    "ISO 639-3" "tsq" "langue des signes thaïe";
    "ISO 639-3" "tss" "langue des signes taïwanaise";
    "ISO 639-3" "tsy" "langue des signes de Tebul";
    "ISO 639-3" "tza" "langue des signes tanzanienne";
    "ISO 639-3" "ugn" "langue des signes ougandaise";
    "ISO 639-3" "ugy" "langue des signes uruguayenne";
    "ISO 639-3" "ukl" "langue des signes ukrainienne";
    "ISO 639-3" "uks" "langue des signes d’Urubú-Kaapor";
    "ISO 639-3" "vgt" "langue des signes flamande";
    "ISO 639-3" "vsi" "langue des signes moldave";
    "ISO 639-3" "vsl" "langue des signes vénézuélienne";
    "ISO 639-3" "vsv" "langue des signes valencienne";
    "ISO 639-3" "wbs" "langue des signes du Bengale occidental";
    "ISO 639-3" "xki" "langue des signes kényane";
    "ISO 639-3" "xml" "langue des signes malaisienne";
    "ISO 639-3" "xms" "langue des signes marocaine";
    "ISO 639-3" "ygs" "langue des signes yolŋu";
    "ISO 639-3" "yhs" "langue des signes yan-nhaŋu";
    "ISO 639-3" "ysl" "langue des signes yougoslave";
    "ISO 639-3" "ysm" "langue des signes du Myanmar";
    "ISO 639-3" "zib" "langue des signes zimbabwéenne";
    "ISO 639-3" "zsl" "langue des signes zambienne";
};
