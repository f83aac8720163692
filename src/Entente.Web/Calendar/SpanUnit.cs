namespace Entente.Web.Calendar;

/// <summary>Stretches of the calendar that a reader zooms by, from short to long.</summary>
internal enum SpanUnit { Month, Quarter, Year, Decade }
