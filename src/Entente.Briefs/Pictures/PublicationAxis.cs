namespace Entente.Briefs.Pictures;

/// <summary>Days of publication to places on a drawing, with room on the right for documents without a date.</summary>
internal sealed class PublicationAxis
{
    private readonly double left;

    public PublicationAxis(IEnumerable<DateOnly?> days, double left, double right, double undatedLane)
    {
        this.left = left;
        var all = days.ToList();
        (First, Last, HasUndated) = (all.Min(), all.Max(), all.Contains(null));
        Undated = right - 14;
        End = HasUndated ? right - undatedLane : right;
    }

    /// <summary>Null where no document bears a date.</summary>
    public DateOnly? First { get; }

    public DateOnly? Last { get; }

    public bool HasUndated { get; }

    /// <summary>Where the last day ends.</summary>
    public double End { get; }

    private double Undated { get; }

    /// <summary>Where a day begins, or the place of what bears no date. The last day keeps room for a mark.</summary>
    public double At(DateOnly? day)
    {
        if (day is not { } known || First is not { } first || Last is not { } last) return Undated;
        return last == first ? left : left + (double)(known.DayNumber - first.DayNumber) / (last.DayNumber - first.DayNumber) * (End - left - 30);
    }
}
