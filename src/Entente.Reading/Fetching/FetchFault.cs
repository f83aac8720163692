using System.Net.Http;
using System.Net.Sockets;

namespace Entente.Reading.Fetching;

/// <summary>Why an address gave no page, in the words of a <see cref="Records.Problem"/>.</summary>
internal sealed record FetchFault(string What, string? Remedy = null)
{
    public const string SaveThePage = "open it in a browser, save the page as HTML and give the file";

    /// <summary>True where no server was spoken with, so that robots.txt has nothing to do with it.</summary>
    public bool IsUnreached { get; init; }

    public static FetchFault Status(int status) => status switch
    {
        401 or 403 or 407 or 451 => new FetchFault($"the server answered {status}: it does not give the page to everybody", SaveThePage),
        404 or 410 => new FetchFault($"the server answered {status}: there is no such page", "check the address"),
        429 => new FetchFault($"the server answered {status}: it was asked too often", "try again later"),
        >= 500 => new FetchFault($"the server answered {status}: it has a fault or too much to do", "try again later"),
        _ => new FetchFault($"the server answered {status} instead of the page", SaveThePage),
    };

    public static FetchFault Late(string name, TimeSpan limit) => new($"{name} did not come within {limit.TotalSeconds:0} seconds", "try again later, or " + SaveThePage);

    /// <summary>What an exception of the network says; null for one that says nothing of it.</summary>
    public static FetchFault? Of(Exception e, Uri address, FetchSettings settings)
    {
        for (var inner = e; inner is not null; inner = inner.InnerException)
        {
            if (inner is RefusedAddressException refused) return new FetchFault($"the address leads to {refused.Message}", "only pages of the public internet are fetched") { IsUnreached = true };
            if (inner is TimeoutException) return new FetchFault($"{address.IdnHost} did not take the connection within {settings.ConnectTime.TotalSeconds:0} seconds", "check the network, or try again later") { IsUnreached = true };
            if (inner is SocketException socket && Unreached(socket, address) is { } unreached) return unreached;
        }

        return e switch
        {
            HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => new FetchFault($"no secure connection to {address.IdnHost} came about: its certificate is none that this machine trusts for it, or they know no common way to encrypt", SaveThePage) { IsUnreached = true },
            HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded } => new FetchFault($"the headers of the answer are larger than {settings.HeaderKilobytes} KB", SaveThePage),
            HttpRequestException or IOException => new FetchFault("the server broke off, or its answer is no HTTP", "try again later, or " + SaveThePage),
            InvalidDataException => new FetchFault("the page came packed and cannot be unpacked", SaveThePage),
            _ => null,
        };
    }

    private static FetchFault? Unreached(SocketException e, Uri address) => e.SocketErrorCode switch
    {
        SocketError.HostNotFound or SocketError.NoData => new FetchFault($"there is no host named {address.IdnHost}", "check the address") { IsUnreached = true },
        SocketError.TryAgain or SocketError.NoRecovery => new FetchFault($"the name {address.IdnHost} could not be looked up", "check the network") { IsUnreached = true },
        SocketError.ConnectionReset or SocketError.ConnectionAborted => null, // it was reached, and broke off
        _ => new FetchFault($"{address.IdnHost} cannot be reached", "check the network, or try again later") { IsUnreached = true },
    };
}
