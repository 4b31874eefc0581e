// A made-up conference to measure with: one day, fifteen rooms, three hundred
// sessions. It belongs to no sample: a program that is asked for it makes it.

const rooms = 15;
const perRoom = 20;
const two = (n) => String(n).padStart(2, "0");

/**
 * Makes the conference over the API of a program that serves.
 * @param {string} url of the program
 * @param {{ alone?: boolean }} [options] alone: one speaker gives all talks, in fifteen rooms at once
 * @returns {Promise<{ path: string, tour: string, sessions: number }>} where its agenda is
 */
export async function makeConference(url, { alone = false } = {}) {
  const post = async (path, body) => {
    const answer = await fetch(new URL(path, url), {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  const day = "2027-05-10";
  const tour = await post("/api/tours", { title: { en: "Fifteen rooms" } });
  const venue = await post("/api/venues", { name: "Halls", city: { en: "Toronto" } });
  const stop = await post(`/api/stops?tour=${tour.slug}`, {
    city: { en: "Toronto" },
    zone: "America/Toronto",
    starts: `${day}T08:00`,
    ends: `${day}T19:00`,
    venueId: venue.id,
  });
  const everywhere = alone && (await post("/api/people", { name: "Speaker everywhere" }));
  for (let r = 0; r < rooms; r++) {
    const room = await post("/api/rooms", { venueId: venue.id, name: `Hall ${r + 1}`, position: r, capacity: 200 });
    const track = await post(`/api/tracks?tour=${tour.slug}`, { name: { en: `Track ${r + 1}` }, position: r });
    const speaker = everywhere || (await post("/api/people", { name: `Speaker ${two(r + 1)}` }));
    for (let n = 0; n < perRoom; n++) {
      const talk = await post("/api/talks", {
        title: { en: `A talk of some length, number ${r * perRoom + n + 1}` },
        minutes: 25,
        speakerIds: [speaker.id],
      });
      await post(`/api/sessions?tour=${tour.slug}`, {
        stopId: stop.id,
        kind: "talk",
        talkId: talk.id,
        roomId: room.id,
        trackId: track.id,
        minutes: 25,
        starts: `${day}T${two(8 + Math.floor(n / 2))}:${n % 2 === 0 ? "00" : "30"}`,
      });
    }
  }
  return { path: `#/tours/${tour.slug}/stops/${stop.slug}/agenda`, tour: tour.slug, sessions: rooms * perRoom };
}
