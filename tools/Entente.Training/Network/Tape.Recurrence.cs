using System.Runtime.Intrinsics;
using Entente.Text.Network;

namespace Entente.Training.Network;

internal sealed partial class Tape
{
    /// <summary>
    /// A simple recurrent unit in both directions (Lei, Zhang, Wang, Dai and Artzi 2018). <paramref name="u"/> holds, for the forward and then for the backward
    /// direction, candidate, forget gate, reset gate and what the reset gate mixes in, each <c>H</c> wide; where <paramref name="skip"/> is given, that is mixed in
    /// and <paramref name="u"/> has three parts. <paramref name="v"/> holds, by direction, the two gates' weights of the state before and their biases.
    /// </summary>
    public Matrix Recur(Matrix u, Matrix? skip, Parameter v)
    {
        var h = v.Columns / 8;
        var parts = skip is null ? 4 : 3;
        var y = New(u.Rows, 2 * h);
        var (states, forget, reset) = (Take(u.Rows * 2 * h, false), Take(u.Rows * 2 * h, false), Take(u.Rows * 2 * h, false));
        for (var s = 0; s + 1 < Sentences.Length; s++)
            for (var d = 0; d < 2; d++) Forward(s, d);
        steps.Add(() =>
        {
            for (var s = 0; s + 1 < Sentences.Length; s++)
                for (var d = 0; d < 2; d++) Reverse(s, d);
        });
        return y;

        void Forward(int s, int d) => Recurrence.Run(u.Data.AsSpan(d * parts * h), u.Columns, skip is null ? u.Data.AsSpan((d * parts + 3) * h) : skip.Data.AsSpan(d * h),
            skip is null ? u.Columns : skip.Columns, v.Value.AsSpan(d * 4 * h), h, Sentences[s], Sentences[s + 1], d == 1, y.Data.AsSpan(d * h), 2 * h, [states, forget, reset], d * h);

        Vector512<float> Mixed(int t, int d, int j) => skip is null
            ? Vector512.Create<float>(u.Data.AsSpan(t * u.Columns + (d * parts + 3) * h + j))
            : Vector512.Create<float>(skip.Data.AsSpan(t * skip.Columns + d * h + j));

        void Reverse(int s, int d)
        {
            var (start, end, step) = d == 0 ? (Sentences[s + 1] - 1, Sentences[s] - 1, -1) : (Sentences[s], Sentences[s + 1], 1);
            var gradient = gradients.Of(v);
            for (var j = 0; j < h; j += 16)
            {
                var w = v.Value.AsSpan(d * 4 * h + j);
                var (vf, vr) = (Vector512.Create<float>(w), Vector512.Create<float>(w[h..]));
                var (gvf, gvr, gbf, gbr) = (Vector512<float>.Zero, Vector512<float>.Zero, Vector512<float>.Zero, Vector512<float>.Zero);
                var carry = Vector512<float>.Zero;
                var one = Vector512<float>.One;
                for (var t = start; t != end; t += step)
                {
                    var at = t * 2 * h + d * h + j;
                    var before = t + step == end ? Vector512<float>.Zero : Vector512.Create<float>(states.AsSpan((t + step) * 2 * h + d * h + j));
                    var (c, f, r) = (Vector512.Create<float>(states.AsSpan(at)), Vector512.Create<float>(forget.AsSpan(at)), Vector512.Create<float>(reset.AsSpan(at)));
                    var place = t * u.Columns + d * parts * h + j;
                    var z = Vector512.Create<float>(u.Data.AsSpan(place));
                    var dh = Vector512.Create<float>(y.Gradient.AsSpan(at));
                    var dr = dh * (c - Mixed(t, d, j)) * r * (one - r);
                    var dx = dh * (one - r);
                    var dc = carry + dh * r;
                    var df = dc * (before - z) * f * (one - f);
                    carry = dc * f + df * vf + dr * vr;
                    gvf += df * before;
                    gvr += dr * before;
                    gbf += df;
                    gbr += dr;
                    Plus(u.Gradient, place, dc * (one - f));
                    Plus(u.Gradient, place + h, df);
                    Plus(u.Gradient, place + 2 * h, dr);
                    if (skip is null) Plus(u.Gradient, place + 3 * h, dx);
                    else Plus(skip.Gradient, t * skip.Columns + d * h + j, dx);
                }

                var g = d * 4 * h + j;
                Plus(gradient, g, gvf);
                Plus(gradient, g + h, gvr);
                Plus(gradient, g + 2 * h, gbf);
                Plus(gradient, g + 3 * h, gbr);
            }
        }
    }

    private static void Plus(float[] to, int at, Vector512<float> value) => (Vector512.Create<float>(to.AsSpan(at)) + value).CopyTo(to.AsSpan(at));
}
