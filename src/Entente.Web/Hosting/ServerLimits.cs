using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Entente.Web.Hosting;

/// <summary>How much anybody may ask at once: room for a team and its browsers, none for those who would fill the memory or sit on connections.</summary>
internal static class ServerLimits
{
    /// <summary>Bytes of a form, with the documents that it brings.</summary>
    public const long LargestForm = 64 * 1024 * 1024;

    /// <summary>Characters of the line that asks for something; an address that cannot be asked for is not led to either.</summary>
    public const int LongestAddress = 8 * 1024;

    public static void Set(KestrelServerLimits limits)
    {
        limits.MaxConcurrentConnections = 256;
        limits.MaxConcurrentUpgradedConnections = 0;
        limits.MaxRequestBodySize = LargestForm;
        limits.MaxRequestLineSize = LongestAddress;
        limits.MaxRequestHeadersTotalSize = 16 * 1024;
        limits.MaxRequestHeaderCount = 64;
        limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        limits.KeepAliveTimeout = TimeSpan.FromMinutes(1);
        limits.MinRequestBodyDataRate = new MinDataRate(bytesPerSecond: 1024, gracePeriod: TimeSpan.FromSeconds(5));
        limits.MinResponseDataRate = new MinDataRate(bytesPerSecond: 1024, gracePeriod: TimeSpan.FromSeconds(10));
        limits.Http2.MaxStreamsPerConnection = 64;
    }
}
