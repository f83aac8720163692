using System.Diagnostics;
using Entente.Text.Network;
namespace Entente.Training.Network;
internal static class Speed
{
    public static void Run()
    {
        foreach (var (m, k, n) in new[] { (250, 320, 960), (250, 192, 1280), (320, 250, 960), (32, 320, 960) })
        {
            var a = new float[m * k]; var b = PackedMatrix.Of(new float[k * n], k, n); var c = new float[m * n];
            for (var round = 0; round < 3; round++)
            {
                var w = Stopwatch.StartNew(); var reps = (int)(4e9 / (2.0 * m * k * n));
                for (var i = 0; i < reps; i++) Product.Of(a, k, b, c, n, m, true);
                Console.WriteLine($"{m}x{k}x{n}: {reps * 2.0 * m * k * n / w.Elapsed.TotalSeconds / 1e9:F1} GFLOPS");
            }
            var src = new float[k * n]; var wt = Stopwatch.StartNew();
            for (var i = 0; i < 100; i++) b.Fill(src, n);
            Console.WriteLine($"pack {wt.Elapsed.TotalMilliseconds / 100:F3} ms");
            var bt = new PackedMatrix(n, k); wt.Restart();
            for (var i = 0; i < 100; i++) bt.FillTransposed(src, n);
            Console.WriteLine($"packT {wt.Elapsed.TotalMilliseconds / 100:F3} ms");
        }
    }
}
