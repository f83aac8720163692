namespace Entente.Text.Nesting;

/// <summary>Nouns that make a built site of the name before or after them, and a few sites without such a noun. Written for this project.</summary>
internal static class FacilityWords
{
    public static readonly (WordClass Class, string Words)[] Tables =
    [
        (WordClass.FacilityHead | WordClass.SmallFacilityHead, """
            airport, international airport, airfield, airstrip, aerodrome, air base, airbase, air force base, naval base, naval station, military base, army base, navy base, submarine base, missile base, space base,
            cosmodrome, spaceport, space center, space centre, launch site, launch pad, launch facility, launch station, launching station, launching ground, launch center, launch centre, satellite launching station, satellite launching ground, test site, nuclear test site, missile range, test range, proving ground, testing ground,
            nuclear power plant, nuclear power station, nuclear plant, power plant, power station, hydroelectric plant, hydroelectric dam, nuclear complex, nuclear facility, nuclear reactor, nuclear site, enrichment plant, enrichment facility, reactor, refinery, oil refinery, oil terminal, gas terminal, steelworks, steel plant, munitions plant, arms plant, shipyard, naval shipyard, dockyard,
            stadium, arena, velodrome, racecourse, racetrack, speedway, bridge, suspension bridge, tunnel, viaduct, aqueduct, dam, lighthouse, canal, pipeline, gas pipeline, oil pipeline, border crossing, checkpoint, prison, penitentiary, jail, concentration camp, refugee camp, detention center, detention centre, labour camp, labor camp, prison camp, cemetery, national cemetery, war cemetery, mausoleum,
            railway station, train station, metro station, subway station, bus station, bus terminal, seaport, observatory, cathedral, basilica, mosque, synagogue, palace, castle
            """),
        (WordClass.FacilityHead, """
            Airport, Station, Base, Port, Harbour, Harbor, Pier, Docks, Wharf, Terminal, Plant, Mine, Oilfield, Oil Field, Quarry, Mill, Reservoir, Barracks, Garrison, Fortress, Fort, Citadel, Camp, Depot, Arsenal, Gulag,
            Tower, Towers, Gate, Arch, Wall, Column, Monument, Memorial, Obelisk, Fountain, Pavilion, Mansion, Manor, Villa, Plaza, Shrine, Pagoda, Temple, Ruins, Pyramid, Pyramids, Amphitheatre, Amphitheater, Coliseum, Colosseum, Speedway, Ballpark, Racecourse, Rink, Gymnasium, Velodrome,
            Street, Avenue, Boulevard, Highway, Expressway, Freeway, Motorway, Turnpike, Autobahn, Square, Skyscraper, Aquarium, Courthouse, Greenhouse, Barn, Cave Temple, Crossing, Junction, Interchange, Lighthouse, Windmill, Playground
            """),
        (WordClass.FacilityHead, """
            Hospital, Medical Center, Medical Centre, Museum, Gallery, Library, Theatre, Theater, Opera House, Concert Hall, Hall, Hotel, Inn, Resort, Casino, Church, Chapel, Abbey, Monastery, Convent, Laboratory, National Laboratory, Observatory, Mall, Shopping Center, Shopping Centre, Convention Center, Convention Centre, Conference Center, Conference Centre, Cultural Center, Cultural Centre, Community Center, Community Centre, Visitor Center, Visitor Centre, Trade Center, Building, Tower Block, Complex, House, Centre Court, Zoo, Gardens, Botanical Garden, Botanic Garden, Embassy, Consulate, Road
            """),
        (WordClass.FacilityLead, "Fort, Camp, Joint Base, Naval Station, Naval Base, Naval Air Station, Marine Corps Air Station, Checkpoint, Stade, Estadio, Stadio, Palazzo, Château, Interstate"),
        (WordClass.FacilityOf, "Port, Palace, Tower, Castle, Cathedral, Citadel, Statue, Temple, Museum, Hanging Gardens, Mausoleum, Houses"),
        (WordClass.WholeFacility, """
            Heathrow, Gatwick, Taj Mahal, Acropolis, Parthenon, Colosseum, Stonehenge, Big Ben, Alcatraz, Auschwitz, Buchenwald, Dachau, Treblinka, Guantanamo Bay, Guantánamo Bay, Abu Ghraib, Alhambra, Hagia Sophia, Great Wall, Great Wall of China, Statue of Liberty, World Trade Center, Twin Towers, Empire State Building, Golden Gate Bridge, Eiffel Tower, Notre Dame, Notre-Dame, Nord Stream, Nord Stream 2, Suez Canal, Panama Canal, International Space Station, Western Wall, Berlin Wall, Brandenburg Gate, Tiananmen Square, Red Square, Trafalgar Square, Times Square, Wembley, Maracanã, Pearl Harbor
            """),
    ];
}
