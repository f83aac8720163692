using Entente.Text.Network;

namespace Entente.Tests.Text.Network;

public sealed class NetworkFileTests
{
    [Fact]
    public void Something_else_is_refused() => Assert.Throws<InvalidDataException>(() => new NetworkFile([1, 2, 3, 4, 5, 6, 7, 8]));

    [Fact]
    public void A_file_cut_short_is_refused() => Assert.Throws<InvalidDataException>(() => new WordNetwork(new NetworkFile([.. BitConverter.GetBytes(NetworkFile.Magic), 1, 0, 0, 0])));
}
