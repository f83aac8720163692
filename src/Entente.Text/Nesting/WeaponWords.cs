namespace Entente.Text.Nesting;

/// <summary>
/// Weapons and military platforms by name, series and noun, of all makers. Public facts, written down by hand; plurals of names and nouns are made by an s.
/// </summary>
internal static class WeaponWords
{
    public static readonly (WordClass Class, string Words)[] Tables =
    [
        (WordClass.WeaponSeries, """
            MiG, Mig, MIG, Su, Tu, Il, Mi, Ka, Yak, Hwasong, Pukguksong, Pukkuksong, Hwasal, Taepodong, Nodong, Rodong, Unha, KN, AGM, AIM, RIM, MIM, MGM, BGM, FGM, FIM, UGM, LGM, MQ, RQ, AH, UH, CH, KC, RC, EA, DF, JL, CJ, YJ, HQ, WZ, Kh, RS, RSM, RT, UR, SS, SA, BM, BMP, BTR, BRDM, BMD, ZSU, ZU, AK, AKM, RPG, TOS, PAC, SM, Shahed, Mohajer, Fateh, Fajr, Qiam, Zelzal, Geran, Orlan, Lancet, Agni, Prithvi, Shaheen, Hatf, Ababeel, Jericho, Soumar, Khorramshahr, Qassam, Iskander, Tochka, Kalibr, Oniks, Kornet, Konkurs, Metis, Igla, Strela, Verba, Buk, Tor, Pantsir, Bayraktar, GBU, CBU, JDAM, MK, PzH, Leopard, Panzer, Hellfire, Bramos, BrahMos, Jian, LCA
            """),
        (WordClass.WeaponName, """
            F-4, F-5, F-14, F-15, F-16, F-18, F/A-18, F-22, F-35, F-86, F-100, F-104, F-105, F-111, F-117, A-10, A-4, A-6, AV-8B, B-1, B-1B, B-2, B-17, B-21, B-24, B-25, B-29, B-36, B-47, B-52, C-5, C-17, C-130, C-47, E-3, E-2, P-3, P-8, P-38, P-47, P-51, V-22, U-2, SR-71, J-7, J-8, J-10, J-11, J-15, J-16, J-20, J-31, J-35, H-6, Y-20, K-2, KF-21, FA-50, JF-17, T-34, T-54, T-55, T-62, T-64, T-72, T-80, T-90, T-14, V-1, V-2, S-75, S-125, S-200, S-300, S-350, S-400, S-500, D-30, R-36, R-77, M1A1, M1A2, M4A1, M109, M113, M142, M198, M270, M777, M16, M14, TB2, TB-2, MP5, NLAW, Type 99, Type 055, 2S19, 9M729, 9K720,
            HIMARS, ATACMS, GMLRS, MLRS, THAAD, Iron Dome, Iron Beam, David's Sling, Iskander, Iskander-M, Kinzhal, Zircon, Tsirkon, Kalibr, Avangard, Burevestnik, Sarmat, Yars, Topol, Topol-M, Bulava, Tochka-U, Oreshnik, Bayraktar, Bayraktar TB2, Pantsir, Pantsir-S1, Kornet, Katyusha, Scud, Nodong, Rodong, Taepodong, Musudan, Hwasong, Pukguksong, Toksa, BrahMos, Brahmos, Exocet, Tomahawk, Minuteman III, Trident II, Storm Shadow, SCALP-EG, NASAMS, IRIS-T, Starstreak, Eurofighter, Eurofighter Typhoon, Rafale, Gripen, Global Hawk, Black Hawk, Sea Hawk, Sea King, Chinook, Super Hornet, Fighting Falcon, Strike Eagle, Stratofortress, Warthog, Super Cobra, Apache Longbow, Merkava, Panzerhaubitze 2000, Leopard 1, Leopard 2, Leopard 2A4, Leopard 2A5, Leopard 2A6, Leopard 2A7, Challenger 2, M1 Abrams, Kalashnikov, Uzi, AR-15, Novichok, Agent Orange, Little Boy, Fat Man, Tsar Bomba, Spitfire, Messerschmitt, Stuka, Luger
            """),
        (WordClass.WeaponByNoun, """
            Patriot, Javelin, Stinger, Harpoon, Neptune, Hellfire, Maverick, Sidewinder, Sparrow, Trident, Minuteman, Polaris, Pershing, Peacekeeper, Taurus, Scalp, SCALP, Excalibur, Lancet, Geran, Shahed, Orlan, Grad, Smerch, Uragan, Tornado, Buk, Tor, Osa, Strela, Igla, Verba, Kub, Gepard, Leopard, Abrams, Challenger, Bradley, Stryker, Marder, Centurion, Sherman, Panther, Tiger, Puma, Boxer, Leclerc, Ariete, Arjun, Humvee, Caesar, Krab, Archer, Zuzana, Paladin, Apache, Cobra, Viper, Osprey, Hercules, Galaxy, Globemaster, Nimrod, Poseidon, Orion, Hawkeye, Typhoon, Tempest, Tornado, Mirage, Harrier, Hornet, Raptor, Lightning, Eagle, Tomcat, Phantom, Sabre, Thunderbolt, Mustang, Hurricane, Lancaster, Vulcan, Predator, Reaper, Heron, Hermes, Harpy, Harop, Switchblade, Ghost, Aegis, Arrow, Spyder, Crotale, Hawk, Nike, Agni, Prithvi, Shaheen, Ghauri, Babur, Nirbhay, Dongfeng, Dong Feng, Julang, Fateh, Shahab, Sejjil, Ghadr, Emad, Khorramshahr, Qiam, Qassam, Fajr, Zelzal, Kheibar, Simorgh, Badr, Jericho, Popeye, Spike, Milan, Carl Gustaf, Bofors, Oerlikon, Glock, Beretta, Colt, Remington, Thompson, Sten, Bren, Browning, Maxim, Gatling, Luger, Mauser, Enfield, Garand, Tokarev, Makarov, Dragunov
            """),
        (WordClass.WeaponNoun, WithPlural("""
            missile, rocket, torpedo, warhead, bomb, mine, grenade, shell, munition, interceptor, ICBM, SLBM, IRBM, MRBM, SRBM, SAM, MLRS, launcher, rocket launcher, howitzer, mortar, cannon, gun, machine gun, rifle, pistol, handgun, revolver, submachine gun, tank, armoured vehicle, armored vehicle, fighting vehicle, armoured personnel carrier, armored personnel carrier, self-propelled gun, artillery system, artillery, battery, air defence system, air defense system, defence system, defense system, missile system, weapon system, weapons system, rocket system, radar, fighter, fighter jet, jet, warplane, bomber, interceptor aircraft, attack aircraft, aircraft, military aircraft, combat aircraft, spy plane, surveillance aircraft, transport plane, helicopter, gunship, attack helicopter, drone, UAV, unmanned aerial vehicle, submarine, destroyer, frigate, corvette, cruiser, warship, battleship, aircraft carrier, carrier, gunboat, patrol boat, minesweeper, amphibious assault ship, landing ship, flagship, weapon, nuclear weapon, nerve agent
            """)),
        (WordClass.ShipPrefix, "U.S.S., H.M.S., USS, USNS, HMS, HMAS, HMCS, HMNZS, INS, ROKS, KRI, BRP, TCG, ITS, ORP, HNoMS, HDMS, HSwMS, SMS, IJN, PNS, IRIS"),
    ];

    private static string WithPlural(string words) =>
        words + ", batteries, " + string.Join(',', words.Split([',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(w => w + "s"));
}
