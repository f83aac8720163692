namespace Entente.Text.Nesting;

/// <summary>Nouns that make an event of the name before or after them, and the best-known events without such a noun. Written for this project.</summary>
internal static class EventWords
{
    public static readonly (WordClass Class, string Words)[] Tables =
    [
        (WordClass.EventHead | WordClass.SmallEventHead, "war, civil war, cold war, trade war, proxy war, liberation war, revolution, uprising, genocide, massacre, missile crisis, hostage crisis, world cup, intifada, summit"),
        (WordClass.EventHead, """
            Rebellion, Revolt, Mutiny, Coup, Putsch, Insurrection, Insurgency, Offensive, Crusade, Raid, Landings, Airlift, Blockade, Siege, Evacuation, Armistice, Surrender, Occupation, Purge, Pogrom, Crisis, Scandal, Incident, Famine, Plague, Pandemic, Epidemic, Earthquake, Tsunami, Eruption, Floods, Blizzard, Disaster, Tragedy, Bombing, Bombings, Attacks, Shooting, Riots, Protests, Boycott, Trials, Expedition,
            Summit, Olympics, Olympic Games, Paralympics, Paralympic Games, Asian Games, African Games, European Games, Commonwealth Games, Pan American Games, Summer Games, Winter Games, World Games, Youth Games, Military Games, Cup, Championship, Championships, Grand Prix, Marathon, Derby, Regatta, Tournament, Playoffs, World Series, Bowl, Festival, Carnival, Parade, Expo, Exposition, World's Fair, State Fair, Air Show, Airshow, Motor Show, Jubilee, Coronation, Inauguration, Jamboree, Derby Day, Song Contest, Music Awards, Film Awards, Academy Awards, Golden Globes, Image Awards, Video Music Awards
            """),
        (WordClass.MeetingHead, "Conference, Forum, Convention, Fair, Exhibition, Open, Classic, Symposium, Dialogue, Awards, Biennale, Referendum, Election, Elections, Caucus, Caucuses, Ceremony, Comic-Con"),
        (WordClass.EventLead, "Operation, Exercise, Hurricane, Typhoon, Cyclone, Tropical Storm, Tropical Cyclone, Super Typhoon, Storm"),
        (WordClass.EventOf, "Battle, Battles, Siege, War, Wars, Sack, Massacre, Revolt, Feast, Rape, Raid, Partition, Annexation, Campaign, Revolution, Festival"),
        (WordClass.EventStop, "Center, Centre, Season, Warning, Watch, Relief, Fund, Advisory, Prediction, Officer, Manager, Management, Room, System, Shelter, Plan, Command, Director, Hunters"),
        (WordClass.WholeEvent, """
            World War I, World War II, World War One, World War Two, World War III, World War 1, World War 2, First World War, Second World War, Third World War, WWI, WWII, WW1, WW2, Great War, Cold War, Great Patriotic War, Gulf War, Civil War, Punic Wars, Napoleonic Wars, Balkan Wars, Opium Wars, Yugoslav Wars, Hajj, Paralympic Games, Holocaust, Nakba, Shoah, Holodomor, Brexit, Watergate, Olympics, Paralympics, Summer Olympics, Winter Olympics, Olympic Games, World Cup, Super Bowl, World Series, Eurovision, Oktoberfest, Arab Spring, Prague Spring, Great Depression, Great Recession, Great Leap Forward, Cultural Revolution, Industrial Revolution, Long March, Reformation, Renaissance, Crusades, Black Death, Great Famine, D-Day, 9/11, Euromaidan, Velvet Revolution, Boston Tea Party, Tour de France, Giro d'Italia, Copa América, Copa America, Kristallnacht, Anschluss, Bloody Sunday, Sepoy Mutiny, Great Fire of London, American Revolution, French Revolution, Russian Revolution, October Revolution, Thirty Years' War, Hundred Years' War, Seven Years' War, Six-Day War, Yom Kippur War, Spanish flu, Ulchi Freedom Shield, Ulchi Freedom Guardian, Foal Eagle, Key Resolve, Freedom Shield, RIMPAC
            """),
    ];
}
