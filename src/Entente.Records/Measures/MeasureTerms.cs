namespace Entente.Records.Measures;

/// <summary>How a measure stands today.</summary>
public enum MeasureStatus
{
    /// <summary>It does its own work.</summary>
    InForce,
    /// <summary>Never repealed, but a later and stronger paragraph does the work.</summary>
    Overtaken,
    /// <summary>Replaced.</summary>
    Superseded,
    /// <summary>Its time ran out.</summary>
    Expired,
    /// <summary>Foreseen and never brought about.</summary>
    NotExecuted,
}

/// <summary>What a measure is about.</summary>
public enum MeasureKind
{
    /// <summary>What may not pass.</summary>
    Goods,
    /// <summary>Training, advice, upkeep, teaching, work done together.</summary>
    Services,
    /// <summary>Money, accounts, credit, ventures.</summary>
    Finance,
    /// <summary>Ships, aircraft, cargo and its inspection.</summary>
    Transport,
    /// <summary>Workers, travellers, officials.</summary>
    Persons,
    /// <summary>What the target state itself must do or leave.</summary>
    OwnDuty,
    /// <summary>It narrows other measures.</summary>
    Exemption,
    /// <summary>Committees, panels, reports.</summary>
    Monitoring,
}

/// <summary>Which way the thing passes, as the target state sees it.</summary>
public enum MeasureDirection
{
    /// <summary>Neither: a duty of transport, finance or control.</summary>
    Other,
    /// <summary>The target gives or sends.</summary>
    Export,
    /// <summary>The target receives.</summary>
    Import,
    /// <summary>Either way.</summary>
    Both,
    /// <summary>The target acts by itself: it launches, it tests.</summary>
    Own,
}

/// <summary>Whether states must or are asked.</summary>
public enum MeasureForce
{
    /// <summary>States must.</summary>
    Binding,
    /// <summary>States are asked.</summary>
    Calls,
    /// <summary>No legal force.</summary>
    None,
}

/// <summary>How well the wording and the number of a paragraph are established.</summary>
public enum Verification
{
    /// <summary>Neither measure nor number was seen in a source.</summary>
    Unverified,
    /// <summary>The measure was seen; the number or a named detail rests on general knowledge.</summary>
    Substance,
    /// <summary>Measure and number were both seen.</summary>
    Verified,
}

/// <summary>Whether a measure is what a reader looks at first.</summary>
public enum MeasureRole
{
    /// <summary>It is looked at first.</summary>
    Primary,
    /// <summary>It needs a further fact.</summary>
    Secondary,
}
