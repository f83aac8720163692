namespace Entente.Briefs.Pictures;

/// <summary>A box of the origin tree, or a point that a line passes on its way over a lane where it has none. In units of the drawing.</summary>
internal sealed class OriginBox(OriginNode? node, OriginLane lane, double x, double width, double height)
{
    public OriginNode? Node => node;

    public OriginLane Lane => lane;

    public double X => x;

    public double Width => width;

    public double Height => height;

    /// <summary>Middle from top to bottom.</summary>
    public double Y { get; set; }

    public double Top => Y - Height / 2;
}

/// <summary>A line between two boxes.</summary>
internal sealed record OriginLine(OriginBox From, OriginBox To, bool Denies);

/// <summary>Where the boxes of an origin tree stand: articles on the left in the order of their origins, all else in the middle of what leads there.</summary>
internal sealed class OriginLayout
{
    public const double Head = 30, RowHeight = 22, LineHeight = 15;
    private const double Gap = 32, Between = 7;
    private readonly Dictionary<string, OriginBox> boxes = new(StringComparer.Ordinal);
    private readonly Dictionary<(OriginBox, OriginBox), OriginLine> lines = [];

    public OriginLayout(IReadOnlyList<OriginPath> paths)
    {
        var lanes = paths.SelectMany(p => p.Nodes).Select(n => n.Lane).Distinct().Order().ToList();
        var x = 0.0;
        foreach (var lane in lanes)
        {
            Lanes.Add((lane, x, WidthOf(lane)));
            x += WidthOf(lane) + Gap;
        }

        Right = x - Gap;
        foreach (var path in paths) Add(path);
        Place();
    }

    public List<(OriginLane Lane, double X, double Width)> Lanes { get; } = [];

    public double Right { get; }

    public double Bottom { get; private set; }

    /// <summary>Lane by lane, from top to bottom.</summary>
    public IEnumerable<OriginBox> Boxes => boxes.Values.Where(b => b.Node is not null).OrderBy(b => b.Lane).ThenBy(b => b.Y);

    public IEnumerable<OriginLine> Lines => lines.Values;

    public OriginBox this[OriginNode node] => boxes[node.Key];

    public static double WidthOf(OriginLane lane) => lane switch { OriginLane.Article => 240, OriginLane.Origin => 240, _ => 136 };

    // A line that has no box in a lane goes through a point of its own there, one for all that go on alike, so that no line runs behind a box.
    private void Add(OriginPath path)
    {
        var from = Box(path.Nodes[0].Key, path.Nodes[0], path.Nodes[0].Lane);
        for (var i = 1; i < path.Nodes.Count; i++)
        {
            var next = path.Nodes[i];
            foreach (var (lane, _, _) in Lanes.Where(l => l.Lane > path.Nodes[i - 1].Lane && l.Lane < next.Lane))
                from = Join(from, Box($"point {lane} {next.Key}", null, lane), path.Origin.Denies);
            from = Join(from, Box(next.Key, next, next.Lane), path.Origin.Denies);
        }
    }

    private OriginBox Box(string key, OriginNode? node, OriginLane lane)
    {
        if (boxes.TryGetValue(key, out var known)) return known;
        var (_, x, width) = Lanes.Find(l => l.Lane == lane);
        var height = node is null ? 4 : lane switch
        {
            OriginLane.Origin => 26 + (node.Notes.Count * LineHeight) + node.Members.Take(MostMembers + 1).Count() * LineHeight,
            OriginLane.Article => RowHeight,
            _ => 26,
        };
        return boxes[key] = new OriginBox(node, lane, x, width, height);
    }

    /// <summary>Voices of an origin that are named in its box.</summary>
    public const int MostMembers = 4;

    private OriginBox Join(OriginBox from, OriginBox to, bool denies)
    {
        lines.TryAdd((from, to), new OriginLine(from, to, denies));
        return to;
    }

    private void Place()
    {
        var y = Head;
        var order = boxes.Values.Where(b => b.Lane == OriginLane.Origin).Select((b, i) => (b, i)).ToDictionary(x => x.b, x => x.i);
        foreach (var article in boxes.Values.Where(b => b.Lane == OriginLane.Article).OrderBy(b => Reached(b).Min(o => order[o])).ThenByDescending(b => Reached(b).Max(o => order[o]) == Reached(b).Min(o => order[o])).ToList())
        {
            article.Y = y + article.Height / 2;
            y += article.Height + Between;
        }

        Bottom = y;
        foreach (var (lane, _, _) in Lanes.Skip(1)) PlaceLane(lane);
        // Few articles and tall origins: what stands left of them moves down to their middle.
        var (top, bottom) = (boxes.Values.Min(b => b.Top), boxes.Values.Max(b => b.Top + b.Height));
        if (top < Head) foreach (var box in boxes.Values) box.Y += Head - top;
        Bottom = Math.Max(Bottom, bottom + Math.Max(0, Head - top));
    }

    private void PlaceLane(OriginLane lane)
    {
        var own = boxes.Values.Where(b => b.Lane == lane).Select(b => (Box: b, Wish: lines.Values.Where(l => l.To == b).Average(l => l.From.Y))).OrderBy(b => b.Box.Node?.Denies ?? false).ThenBy(b => b.Wish).ToList();
        var free = double.MinValue;
        foreach (var (box, wish) in own)
        {
            box.Y = Math.Max(wish, free + box.Height / 2);
            free = box.Top + box.Height + Between;
        }

        // What was pushed down is taken back up by half, as far as the neighbours leave room.
        if (own.Count == 0 || own.Sum(b => b.Box.Y - b.Wish) is not > 0) return;
        var shift = own.Average(b => b.Box.Y - b.Wish);
        foreach (var (box, _) in own) box.Y -= shift;
    }

    private IEnumerable<OriginBox> Reached(OriginBox box)
    {
        if (box.Lane == OriginLane.Origin) return [box];
        return lines.Values.Where(l => l.From == box).SelectMany(l => Reached(l.To));
    }
}
