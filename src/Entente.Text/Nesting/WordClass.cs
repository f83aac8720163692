namespace Entente.Text.Nesting;

/// <summary>What a word or phrase of the lexicon can be in a name.</summary>
[Flags]
internal enum WordClass : long
{
    None = 0,
    /// <summary>Nationality, people, religion or following: adjective or noun.</summary>
    Group = 1,
    /// <summary>The same where a common noun follows alone ("Democratic senators").</summary>
    GroupBeforeNoun = 1 << 1,
    /// <summary>First half of a compound of two peoples ("Sino-").</summary>
    GroupPrefix = 1 << 2,
    /// <summary>North, South, Latin and the like before a group.</summary>
    Compass = 1 << 3,
    Country = 1 << 4,
    /// <summary>City, region or continent.</summary>
    City = 1 << 5,
    /// <summary>Acronym of an organisation that has offices, meetings and buildings.</summary>
    Body = 1 << 6,
    /// <summary>Last word of a facility, unless the name was found to be an organisation's or a person's.</summary>
    FacilityHead = 1 << 7,
    /// <summary>Facility head that stands against any other finding and may be written small ("the Vostochny cosmodrome").</summary>
    SmallFacilityHead = 1 << 8,
    /// <summary>Group that is a first name too: no group before a proper noun ("Christian Berg").</summary>
    GivenName = 1 << 9,
    /// <summary>First word of a facility ("Fort", "Camp").</summary>
    FacilityLead = 1 << 10,
    /// <summary>First word of a facility before "of" ("Port of Odesa").</summary>
    FacilityOf = 1 << 11,
    WholeFacility = 1 << 12,
    EventHead = 1 << 13,
    /// <summary>Event head that names an organisation as easily.</summary>
    MeetingHead = 1 << 14,
    /// <summary>Event head that may be written small ("the Syrian civil war").</summary>
    SmallEventHead = 1 << 15,
    /// <summary>First word of an event ("Operation", "Hurricane").</summary>
    EventLead = 1 << 16,
    /// <summary>First word of an event before "of" ("Battle of Hastings").</summary>
    EventOf = 1 << 17,
    WholeEvent = 1 << 18,
    WeaponName = 1 << 19,
    /// <summary>Weapon name that is an ordinary word too: a weapon noun must stand by it.</summary>
    WeaponByNoun = 1 << 20,
    /// <summary>Missile, tank, fighter: what a weapon or platform is called.</summary>
    WeaponNoun = 1 << 21,
    /// <summary>USS, HMS.</summary>
    ShipPrefix = 1 << 22,
    OfficeHead = 1 << 23,
    /// <summary>Portfolio or rank before an office ("foreign", "deputy").</summary>
    OfficeModifier = 1 << 24,
    /// <summary>Day or month: a proper noun that ends a name.</summary>
    Calendar = 1 << 25,
    /// <summary>Word that makes a language of the group before it.</summary>
    LanguageNoun = 1 << 26,
    /// <summary>Word that makes a language of the group after it.</summary>
    LanguageVerb = 1 << 27,
    /// <summary>Letters that a number makes a weapon of after a hyphen ("MiG-29").</summary>
    WeaponSeries = 1 << 28,
    /// <summary>Letters and number whose series is not known: a weapon where a weapon noun stands by it.</summary>
    Designator = 1 << 29,
    /// <summary>Word before "of" and a place, known or not ("Battle of Hastings").</summary>
    PlaceOf = 1 << 30,
    /// <summary>Word after a lead that makes no event of it ("Hurricane Center").</summary>
    EventStop = 1L << 31,
}
