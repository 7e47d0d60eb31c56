export const people = {
  "people.title": "Who leads what",
  "people.name": "Name",
  "people.count": "{count, plural, one {# person} other {# people}}",
  "people.none": "Nobody has this name. Clear it to see everyone.",
  "people.noPost": "The sources give no post",
};
