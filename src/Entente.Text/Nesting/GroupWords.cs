namespace Entente.Text.Nesting;

/// <summary>
/// Nationalities, peoples, religions and followings. Public facts, written down by hand; the demonyms of mledoze/countries
/// (github.com/mledoze/countries, ODbL 1.0) were looked through once for gaps, and no part of them is taken over.
/// </summary>
internal static class GroupWords
{
    public static readonly (WordClass Class, string Words)[] Tables =
    [
        (WordClass.Group, Adjectives), (WordClass.Group, WithPlural(Adjectives)),
        (WordClass.Group, Nouns), (WordClass.Group, WithPlural(Nouns)),
        (WordClass.Group, Others),
        (WordClass.GroupBeforeNoun, "Democratic, Orthodox, Conservative"),
        (WordClass.GivenName, "Christian, German, Roman, Norman, Dane, Finn, Scot, Maya, Roma, Pole, Moor, Celt, Roman, Jain, Sami, Luo, Latina, Scots, Saxon, Greek"),
        (WordClass.GroupPrefix, "Sino, Russo, Anglo, Franco, Indo, Greco, Turco, Austro, Israelo, Hispano, Judeo, Ibero, Serbo, Afro, Italo, Luso"),
        (WordClass.Compass, "North, South, East, West, Central, Northern, Southern, Eastern, Western, Northeast, Southeast, South-East, North-East, Northwest, Southwest, Latin, Native"),
        (WordClass.LanguageNoun, "language, languages, dialect, dialects, grammar, translation, translations, translator, subtitles, vocabulary, alphabet, lesson, lessons, spelling, version"),
        (WordClass.LanguageVerb, "in, into, speak, speaks, spoke, speaking, spoken, learn, learns, learned, learnt, learning, teach, teaches, taught, teaching, study, studied, studying, fluent, understand, understands, from"),
    ];

    private const string Adjectives = """
        Afghan, African, Albanian, Algerian, American, American Samoan, Andorran, Angolan, Anguillian, Antiguan, Argentine, Argentinian, Armenian, Aruban, Asian, Australian, Austrian, Azerbaijani, Azeri,
        Bahamian, Bahraini, Bangladeshi, Barbadian, Barbudan, Belarusian, Belarussian, Belgian, Belizean, Bermudian, Bermudan, Bolivian, Bosnian, Botswanan, Brazilian, Bruneian, Bulgarian, Burkinabe, Burundian,
        Cambodian, Cameroonian, Canadian, Cape Verdean, Caymanian, Central African, Chadian, Chilean, Colombian, Comoran, Comorian, Costa Rican, Croatian, Cuban, Curaçaoan, Cypriot, Czech, Czechoslovak,
        Djiboutian, Dominican, East Timorese, Timorese, Ecuadorean, Ecuadorian, Egyptian, Emirati, Equatorial Guinean, Eritrean, Estonian, Ethiopian, European, Eurasian,
        Falkland Islander, Fijian, Filipino, Filipina, French Polynesian, Gambian, Georgian, German, Ghanaian, Grenadian, Guadeloupian, Guamanian, Guatemalan, Guianan, Guinean, Guinea-Bissauan,
        Haitian, Herzegovinian, Honduran, Hong Konger, Hungarian, Indian, Indonesian, Iranian, Iraqi, Israeli, Italian, Ivorian, Jamaican, Jordanian,
        Kazakh, Kazakhstani, Kenyan, Kittitian, Nevisian, Korean, Kosovar, Kosovan, Kuwaiti, Kyrgyzstani, Laotian, Latvian, Liberian, Libyan, Lithuanian,
        Macedonian, Madagascan, Mahoran, Malawian, Malaysian, Maldivian, Malian, Marshall Islander, Martinican, Mauritanian, Mauritian, Mexican, Micronesian, Moldovan, Moldavian, Mongolian, Montenegrin, Montserratian, Moroccan, Mozambican,
        Namibian, Nauruan, New Caledonian, New Zealander, Nicaraguan, Nigerian, Nigerien, Niuean, Norwegian, Omani, Pakistani, Palauan, Palestinian, Panamanian, Papua New Guinean, Papuan, Paraguayan, Persian, Peruvian, Polynesian, Puerto Rican,
        Qatari, Romanian, Rhodesian, Russian, Rwandan, Sahrawi, Saint Lucian, Salvadoran, Salvadorean, Samoan, Saudi, Saudi Arabian, Scandinavian, Senegambian, Serbian, Sierra Leonean, Singaporean, Slovak, Slovakian, Slovene, Slovenian, Solomon Islander, Somali, Somalian, Soviet, Sri Lankan, Surinamese, Swazi, Syrian,
        Tadzhik, Tajik, Tajikistani, Tanzanian, Thai, Tibetan, Tokelauan, Tongan, Trinidadian, Tunisian, Turkmen, Tuvaluan, Ugandan, Ukrainian, Uruguayan, Uzbek, Uzbekistani, Venezuelan, Vincentian, Virgin Islander, Yemeni, Yemenite, Yugoslav, Yugoslavian, Zambian, Zairean, Zimbabwean, Kirghiz, Channel Islander, Cook Islander, Pacific Islander,
        Abkhaz, Abkhazian, South Ossetian, Ossetian, Chechen, Dagestani, Ingush, Tatar, Crimean Tatar, Bashkir, Circassian, Siberian, Catalan, Basque, Galician, Andalusian, Corsican, Breton, Bavarian, Prussian, Saxon, Flemish, Walloon, Sicilian, Sardinian, Venetian, Neapolitan, Roman, Athenian, Spartan, Byzantine, Ottoman, Babylonian, Assyrian, Phoenician, Carthaginian, Mesopotamian, Etruscan, Iberian, Celtic, Nordic, Baltic, Balkan, Slavic, Germanic, Hellenic, Caucasian,
        Balochi, Baluch, Bengali, Punjabi, Sindhi, Tamil, Telugu, Gujarati, Marathi, Kashmiri, Sinhalese, Rajasthani, Assamese, Pashtun, Hazara, Kurdish, Berber, Bedouin, Druze, Yazidi, Rohingya, Hmong, Uyghur, Uighur, Manchu, Javanese, Balinese, Acehnese, Cantonese, Taiwanese,
        Hutu, Tutsi, Igbo, Yoruba, Hausa, Fulani, Zulu, Xhosa, Oromo, Tigrayan, Amhara, Maasai, Darfuri, Tuareg, Sahelian, Kikuyu, Luo, Ashanti,
        Maori, Māori, Aboriginal, Inuit, Cherokee, Navajo, Sioux, Apache, Comanche, Aztec, Maya, Mayan, Inca, Incan, Métis, Sami, Roma, Hispanic, Latino, Latina, Chicano, Hawaiian, Alaskan, Texan, Californian, Floridian, Virginian, Minnesotan, Ohioan, Iowan, Bostonian, Chicagoan, Philadelphian, Parisian, Torontonian, Muscovite, Venetian, Québécois,
        African-American, African American, Asian-American, Asian American, Afro-Caribbean, Mexican-American, Mexican American, Italian-American, Irish-American, Arab-American, Arab American, Native American, Latin American, Northern Irish, Anglo-Saxon, Alaska Native, Serb, Croat,
        Muslim, Moslem, Christian, Catholic, Roman Catholic, Protestant, Anglican, Lutheran, Calvinist, Methodist, Baptist, Presbyterian, Pentecostal, Evangelical, Mormon, Quaker, Puritan, Jehovah's Witness, Copt, Coptic, Maronite, Jesuit, Franciscan, Sunni, Shia, Shiite, Shi'ite, Alawite, Sufi, Salafi, Wahhabi, Ismaili, Hindu, Sikh, Jain, Buddhist, Taoist, Zoroastrian, Bahá'í,
        Republican, Tory, Communist, Bolshevik, Nazi, Marxist, Trotskyist, Maoist, Stalinist, Zionist, Islamist, Kurdistani, Ba'athist, Baathist, Peronist, Gaullist, Social Democrat, Christian Democrat, Liberal Democrat, Sandinista, Zapatista, Houthi
        """;

    private const string Nouns = """
        Arab, Aussie, Brit, Briton, Dane, Democrat, Finn, Greek, Goth, Visigoth, Gaul, Hun, Icelander, Jew, Kurd, Liechtensteiner, Londoner, New Yorker, Berliner, Dubliner, Luxembourger, Netherlander, Pole, Scot, Slav, Spaniard, Swede, Surinamer, Tibetan, Turk, Viking, Celt, Saracen, Moor, Queenslander, Michigander, New Englander, Marylander, Vermonter, Mainlander
        """;

    // Without a plural of their own, or with one that is not made by an s.
    private const string Others = """
        Ålandish, Arabian, Beninese, Bhutanese, British, Burmese, Chinese, Congolese, Cornish, Cossack, Cossacks, Danish, Dutch, Dutchman, Dutchmen, English, Englishman, Englishmen, Englishwoman, Faroese, Finnish, French, Frenchman, Frenchmen, Frenchwoman,
        Gabonese, Gibraltarian, Gibraltarians, Greenlandic, Guyanese, Hebrews, Icelandic, I-Kiribati, Irish, Irishman, Irishmen, Irishwoman, Japanese, Jewish, Kyrgyz, Lao, Lebanese, Macanese, Malagasy, Malay, Malays, Maltese, Manx, Marshallese, Milanese, Monegasque, Mosotho, Basotho, Motswana, Batswana, Nepalese, Nepali, Nepalis, Ni-Vanuatu,
        Pashtun, Polish, Portuguese, Sammarinese, Scottish, Scots, Scotsman, Scotsmen, Senegalese, Seychellois, Spanish, Sudanese, Swedish, Swiss, Togolese, Turkic, Turkish, Viennese, Vietnamese, Welsh, Welshman, Welshmen, Northern Irish, Islamic, Judaic, Tories, Filipinos, Filipinas, Emiratis, Franks, Frankish, Norman, Normans, Gypsies, Afrikaner, Afrikaners, Boer, Boers, Aborigine, Aborigines, Jehovah's Witnesses, Eastern Orthodox, Greek Orthodox, Russian Orthodox
        """;

    private static string WithPlural(string words) =>
        string.Join(',', words.Split([',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(w => !w.EndsWith("ese", StringComparison.Ordinal)).Select(w => w + "s"));
}
