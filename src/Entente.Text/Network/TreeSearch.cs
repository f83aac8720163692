using System.Buffers;

namespace Entente.Text.Network;

/// <summary>
/// The best tree over scores of heads (Chu and Liu 1965, Edmonds 1967), in the way of Tarjan (1977) for dense graphs: time and memory grow with the square of
/// the words, however their heads run in circles. Exactly one word hangs on the root.
/// </summary>
internal static class TreeSearch
{
    /// <summary>
    /// <paramref name="scores"/> holds for each of n words n + 1 scores, of the words as its head and of the root; its own is ignored. Fills
    /// <paramref name="heads"/>, the root as n. Of equals the first wins.
    /// </summary>
    public static void Run(ReadOnlySpan<float> scores, int n, Span<int> heads)
    {
        var (roots, size) = (0, n + 1);
        for (var t = 0; t < n; t++)
        {
            heads[t] = Best(scores.Slice(t * size, size), t);
            if (heads[t] == n) roots++;
        }

        if (roots == 1 && IsTree(heads)) return;
        var (gains, into, nodes) = (ArrayPool<double>.Shared.Rent(n * size), ArrayPool<int>.Shared.Rent(n * size), ArrayPool<int>.Shared.Rent(Search.Numbers(n)));
        new Search(gains.AsSpan(0, n * size), into.AsSpan(0, n * size), nodes, n).Run(scores, heads);
        ArrayPool<double>.Shared.Return(gains);
        ArrayPool<int>.Shared.Return(into);
        ArrayPool<int>.Shared.Return(nodes);
    }

    private static bool IsTree(ReadOnlySpan<int> heads)
    {
        const int small = 1024;
        Span<int> seen = heads.Length <= small ? stackalloc int[heads.Length] : new int[heads.Length];
        seen.Clear();
        for (var t = 0; t < heads.Length; t++)
        {
            var at = t;
            for (; at != heads.Length && seen[at] == 0; at = heads[at]) seen[at] = t + 1;
            if (at != heads.Length && seen[at] == t + 1) return false;
        }

        return true;
    }

    private static int Best(ReadOnlySpan<float> scores, int self)
    {
        var best = -1;
        for (var h = 0; h < scores.Length; h++) if (h != self && (best < 0 || scores[h] > scores[best])) best = h;
        return best;
    }

    /// <summary>
    /// One search. A node is a word, by number, or a circle of nodes, numbered from n. Each node that is in no circle has a row of what it gains by each word (and the root) as its
    /// head, and which of its words that head would have; a circle takes the row of one of its members.
    /// </summary>
    private readonly ref struct Search
    {
        private readonly Span<double> gains;
        private readonly Span<int> into; // for each gain, the word that gets the head
        private readonly Span<int> node, row, circle, from, to, next, path;
        private readonly int n;

        public Search(Span<double> gains, Span<int> into, Span<int> numbers, int n)
        {
            this.gains = gains;
            this.into = into;
            this.n = n;
            node = numbers[..(n + 1)]; // of each word, the outermost node that holds it; the root holds itself
            row = numbers.Slice(n + 1, 2 * n); // of each node
            circle = numbers.Slice(3 * n + 1, 2 * n); // that a node is a member of, or -1
            from = numbers.Slice(5 * n + 1, 2 * n); // the head that a node has chosen, or -1
            to = numbers.Slice(7 * n + 1, 2 * n); // and for which word of it
            next = numbers.Slice(9 * n + 1, 2 * n); // member of the same circle, round and round
            path = numbers.Slice(11 * n + 1, 2 * n);
        }

        public static int Numbers(int n) => 13 * n + 1;

        public void Run(ReadOnlySpan<float> scores, Span<int> heads)
        {
            var (size, top, count) = (n + 1, 0f, n);
            foreach (var s in scores[..(n * size)]) top = Math.Max(top, Math.Abs(s));
            for (var t = 0; t < n; t++)
            {
                (node[t], row[t], circle[t], from[t]) = (t, t, -1, -1);
                for (var h = 0; h < size; h++)
                {
                    gains[t * size + h] = scores[t * size + h] - (h == n ? 4.0 * (top + 1) * size : 0); // the root so dear that it is used once
                    into[t * size + h] = t;
                }
            }

            node[n] = -1;
            for (var start = 0; start < n; start++)
            {
                // From node to chosen head, until the root or a node that has chosen before: on this path, that closes a circle.
                var length = 0;
                for (var at = node[start]; at >= 0 && from[at] < 0;)
                {
                    path[length++] = at;
                    Choose(at);
                    at = node[from[at]];
                    var first = length - 1;
                    while (first >= 0 && path[first] != at) first--;
                    if (at < 0 || first < 0) continue;
                    Draw(path[first..length], count);
                    (length, at) = (first, count++);
                }
            }

            Open(count, heads);
        }

        private void Choose(int at)
        {
            var (size, best) = (n + 1, -1);
            var own = gains.Slice(row[at] * size, size);
            for (var h = 0; h < size; h++) if ((h == n || node[h] != at) && (best < 0 || own[h] > own[best])) best = h;
            (from[at], to[at]) = (best, into[row[at] * size + best]);
        }

        // A circle gains by a head what its member does over the head that the member gives up for it.
        private void Draw(ReadOnlySpan<int> members, int number)
        {
            var size = n + 1;
            (row[number], circle[number], from[number]) = (row[members[0]], -1, -1);
            var all = gains.Slice(row[number] * size, size);
            var words = into.Slice(row[number] * size, size);
            for (var m = 0; m < members.Length; m++)
            {
                var own = gains.Slice(row[members[m]] * size, size);
                var ownWords = into.Slice(row[members[m]] * size, size);
                var given = own[from[members[m]]];
                for (var h = 0; h < size; h++)
                {
                    var gain = own[h] - given;
                    if (m == 0) all[h] = gain;
                    else if (gain > all[h]) (all[h], words[h]) = (gain, ownWords[h]);
                }

                (circle[members[m]], next[members[m]]) = (number, members[(m + 1) % members.Length]);
            }

            for (var t = 0; t < n; t++) if (node[t] >= 0 && circle[node[t]] == number) node[t] = number;
        }

        // The outermost nodes keep the heads they chose. Where a head enters a circle, the member it enters gives up its own, and the other members keep theirs.
        private void Open(int count, Span<int> heads)
        {
            var open = 0;
            for (var at = 0; at < count; at++) if (circle[at] < 0) path[open++] = at;
            while (open > 0)
            {
                var at = path[--open];
                heads[to[at]] = from[at];
                for (var inner = to[at]; inner != at; inner = circle[inner])
                    for (var other = next[inner]; other != inner; other = next[other]) path[open++] = other;
            }
        }
    }
}
