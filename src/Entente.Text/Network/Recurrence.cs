using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Entente.Text.Network;

/// <summary>
/// The simple recurrent unit (Lei, Zhang, Wang, Dai and Artzi 2018): with candidate z, forget gate f, reset gate r and the layer's input x,
/// <c>c[t] = f·c[t-1] + (1-f)·z</c>, <c>h[t] = r·c[t] + (1-r)·x</c>, where each gate also sees c[t-1]. All that is costly, z and the gates' view of the
/// input, is one matrix product for all words at once.
/// </summary>
internal static class Recurrence
{
    /// <summary>Numbers worked on together; the hidden size is a multiple of it, and at most 1,024.</summary>
    public const int Lanes = 16;

    /// <summary>
    /// Runs one direction over the rows <c>[start, end)</c>, from the last to the first where <paramref name="backward"/>. All spans begin at the direction's own
    /// columns of row 0: <paramref name="u"/> holds z, f, r, each <paramref name="hidden"/> wide; <paramref name="x"/> the input; <paramref name="gates"/> the weights of
    /// c[t-1] in f and r, then their biases. The states and gates are kept in <paramref name="kept"/> (c, f, r, each laid out as the result) where there are any.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run(ReadOnlySpan<float> u, int strideU, ReadOnlySpan<float> x, int strideX, ReadOnlySpan<float> gates, int hidden, int start, int end, bool backward, Span<float> result, int stride, float[][]? kept = null, int offset = 0)
    {
        var (from, to, step) = backward ? (end - 1, start - 1, -1) : (start, end, 1);
        Span<float> state = stackalloc float[hidden];
        state.Clear();
        // Time is the outer loop: the lanes of one time do not wait for each other, the times of one lane do.
        for (var t = from; t != to; t += step)
        {
            var row = u.Slice(t * strideU, 3 * hidden);
            var input = x.Slice(t * strideX, hidden);
            var output = result.Slice(t * stride, hidden);
            for (var j = 0; j < hidden; j += Lanes)
            {
                var (c, z, i) = (At(state, j), At(row, j), At(input, j));
                var f = Exponential.Sigmoid(Vector512.FusedMultiplyAdd(At(gates, j), c, At(row, hidden + j) + At(gates, 2 * hidden + j)));
                var r = Exponential.Sigmoid(Vector512.FusedMultiplyAdd(At(gates, hidden + j), c, At(row, 2 * hidden + j) + At(gates, 3 * hidden + j)));
                c = Vector512.FusedMultiplyAdd(f, c - z, z);
                c.CopyTo(state[j..]);
                Vector512.FusedMultiplyAdd(r, c - i, i).CopyTo(output[j..]);
                if (kept is null) continue;
                var at = offset + t * stride + j;
                c.CopyTo(kept[0].AsSpan(at));
                f.CopyTo(kept[1].AsSpan(at));
                r.CopyTo(kept[2].AsSpan(at));
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> At(ReadOnlySpan<float> from, int at) => Vector512.Create(from.Slice(at, Lanes));
}
