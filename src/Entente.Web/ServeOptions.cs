using System.Net;
using Entente.Web.Access;

namespace Entente.Web;

/// <summary>Where and how the pages are served.</summary>
public sealed record ServeOptions
{
    /// <summary>Loopback unless asked otherwise.</summary>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>0 takes any that is free.</summary>
    public int Port { get; init; }

    /// <summary>Names that the server answers to, beside those of loopback and the number of its address.</summary>
    public IReadOnlyList<string> HostNames { get; init; } = [];

    /// <summary>Who is let in; null lets in everybody who can reach loopback, and is refused elsewhere.</summary>
    public Guard? Guard { get; init; }

    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Is told of faults of the program that a page could not be made for. May be called from many threads.</summary>
    public Action<Exception> Fault { get; init; } = _ => { };
}
